/** Every table's rows, by its name: what an insert is held against (`insert`). */
import type { ApplicantsTables } from './applicants';
import type { AppointmentsTables } from './appointments';
import type { BackupsTables } from './backups';
import type { CalendarTables } from './calendar';
import type { CasesTables } from './cases';
import type { DeadlinesTables } from './deadlines';
import type { DrillsTables } from './drills';
import type { Esv2Tables } from './esv2';
import type { ExistingTables } from './existing';
import type { IntakesTables } from './intakes';
import type { ImportsTables } from './imports';
import type { LettersTables } from './letters';
import type { ListsTables } from './lists';
import type { MailTables } from './mail';
import type { NoticesTables } from './notices';
import type { OfficersTables } from './officers';
import type { OutagesTables } from './outages';
import type { PapersTables } from './papers';
import type { ReceiptsTables } from './receipts';
import type { ReconciliationTables } from './reconciliation';
import type { RegisterTables } from './register';
import type { RequestsTables } from './requests';
import type { RunbooksTables } from './runbooks';
import type { SittingsTables } from './sittings';
import type { SummonsesTables } from './summonses';
import type { SystemsTables } from './systems';

export interface Tables
  extends
    ApplicantsTables,
    AppointmentsTables,
    BackupsTables,
    CalendarTables,
    CasesTables,
    DeadlinesTables,
    DrillsTables,
    Esv2Tables,
    ExistingTables,
    ImportsTables,
    IntakesTables,
    LettersTables,
    ListsTables,
    MailTables,
    NoticesTables,
    OfficersTables,
    OutagesTables,
    PapersTables,
    ReceiptsTables,
    ReconciliationTables,
    RegisterTables,
    RequestsTables,
    RunbooksTables,
    SittingsTables,
    SummonsesTables,
    SystemsTables {}
