/** The catalogue against the documents: each table here is written from them (seeds 002, 003, 004), and both ways are held. */
import { describe, expect, it } from 'vitest';
import { catalogueEntries, shippedServices } from '../../../domain/requests/catalogue';
import { USUAL_HOURS } from '../../../domain/calendar/opening-hours';
import { due } from '../../../domain/calendar/working-time';
import { amountOf } from '../../../domain/requests/service';

/** Every promise: count, unit, comparison, from which event, and what fulfils it. */
const PROMISED: Readonly<Record<string, string>> = {
  'ict-project': '2 weeks within receive approve',
  'development-small': '4 months within receive deliver',
  'development-medium': '8 months within receive deliver',
  'development-large': '1 years within receive deliver',
  'application-repair': '2 weeks within receive deliver',
  'application-change': '1 months within receive deliver',
  'application-rearrangement': '2 weeks within receive deliver',
  'report-new': '2 weeks within owner-confirm deliver',
  'report-ad-hoc': '3 days within owner-confirm deliver',
  'portal-content': '1 days within receive deliver',
  'portal-coordination': '1 weeks within receive deliver',
  'lan-new-small': '2 weeks within receive deliver',
  'lan-new-medium': '1 months within receive deliver',
  'lan-new-large': '4 months within receive deliver',
  'wan-new-small': '1 months within receive deliver',
  'wan-new-medium': '2 months within receive deliver',
  'wan-new-large': '5 months within receive deliver',
  'lan-extension-small': '3 weeks within receive deliver',
  'lan-extension-medium': '5 weeks within receive deliver',
  'lan-extension-large': '4 months within receive deliver',
  'wan-extension-small': '1 months within receive deliver',
  'wan-extension-medium': '3 months within receive deliver',
  'wan-extension-large': '6 months within receive deliver',
  'official-e-mail': '2 days within receive deliver',
  'security-incident-immediate': '1 clockHours less receive act-at-once',
  'security-incident-follow-up': '7 days within receive follow-up',
  'help-desk-telephone': '2 hours within receive help',
  'help-desk-on-site': '2 days within receive help',
  'technical-outage': '24 clockHours within receive restore',
  'technical-outage-physical': '48 clockHours within receive restore',
  'pegis-complaint': '3 days within receive respond',
  'map-copy': '4 days after customer-agree make-ready',
  'ict-advice': '7 days within receive advise',
  'mygpki-on-site': '48 clockHours within agree-visit troubleshoot',
};

/** Every process without a promised time, with who does its steps in their order. */
const USER = 'desk public-sector-agency implementing-agency lead-agency ca desk';
const TEST = 'desk lead-agency ca desk';
const UC = 'uc-administrator uc-administrator uc-administrator uc-administrator';
const UNPROMISED: Readonly<Record<string, string>> = {
  'user-certificate-new': USER,
  'user-certificate-renewal': USER,
  'user-certificate-revocation': USER,
  'user-certificate-replacement': USER,
  'server-certificate-new': 'desk technical-officer verifying-officer lead-agency ca technical-officer desk',
  'server-certificate-renewal':
    'desk technical-officer verifying-officer lead-agency ca technical-officer desk',
  'server-certificate-revocation': 'desk technical-officer verifying-officer lead-agency ca desk',
  'test-certificate-new': TEST,
  'test-certificate-renewal': TEST,
  'test-certificate-revocation': TEST,
  'test-certificate-replacement': TEST,
  'mygpki-advice': 'desk lead-agency desk',
  'mygpki-help-desk': 'desk desk desk',
  'bmt-application': UC,
  'bmt-termination': UC,
};

const entries = catalogueEntries();

describe('the catalogue against the documents', () => {
  it('promises exactly what they promise', () => {
    const shipped = entries.flatMap(({ code, promise, starts, fulfilled }) =>
      promise
        ? [[code, `${promise.count} ${promise.unit} ${promise.comparison} ${starts} ${fulfilled}`]]
        : [],
    );
    expect(Object.fromEntries(shipped)).toEqual(PROMISED);
    expect(shipped).toHaveLength(Object.keys(PROMISED).length);
  });

  it('has every process that they name without a time, with its parties', () => {
    const shipped = entries
      .filter(({ promise }) => promise === null)
      .map(({ code, steps }) => [code, steps.map(({ by }) => by).join(' ')]);
    expect(Object.fromEntries(shipped)).toEqual(UNPROMISED);
    expect(shipped).toHaveLength(Object.keys(UNPROMISED).length);
  });

  it('knows no pause, since no document does', () => {
    expect(shippedServices.filter(({ pauses }) => pauses.length > 0)).toEqual([]);
  });

  it('says of the on-site visit what must come first (S3.6)', () => {
    const visit = shippedServices.find(({ code }) => code === 'mygpki-on-site');
    expect(visit?.steps.map(({ code, needs, evidence }) => [code, needs, evidence])).toEqual([
      ['receive', [], []],
      ['try-online', ['receive'], ['note']],
      ['approve', ['try-online'], ['reference']],
      ['agree-visit', ['approve'], ['agreed-time']],
      ['visit', ['agree-visit'], ['representative']],
      ['troubleshoot', ['visit'], ['note']],
      ['tell', ['troubleshoot'], []],
    ]);
  });

  it('configures Big Mail Transfer after its approval alone, by one officer, the user being checked before (S4.3, S4.4)', () => {
    for (const code of ['bmt-application', 'bmt-termination']) {
      const procedure = shippedServices.find((service) => service.code === code);
      expect(procedure).toMatchObject({ oneOfficer: true, arrives: ['e-mail', 'memo', 'letter', 'form'] });
      expect(procedure?.tells).toEqual(procedure?.arrives);
      expect(procedure?.steps.map((step) => [step.code, step.needs])).toEqual([
        ['receive', []],
        ['approve', ['receive']],
        ['configure', ['approve']],
        ['tell', ['configure']],
      ]);
    }
    const application = shippedServices.find(({ code }) => code === 'bmt-application');
    expect(application?.steps[1]?.checks.map(({ code }) => code)).toEqual(['serving', 'in-1govuc']);
  });
});

describe('every entry', () => {
  it.each(shippedServices.map((service) => [service.code, service] as const))(
    '%s can be gone through',
    (_, service) => {
      const codes = service.steps.map(({ code }) => code);
      expect(new Set(codes).size).toBe(codes.length);
      expect(service.steps[0]).toMatchObject({ kind: 'receive', needs: [] });
      expect(service.steps.at(-1)).toMatchObject({ kind: 'tell' });
      // whatever a step needs stands before it, so that an order exists
      for (const [at, { needs }] of service.steps.entries())
        for (const needed of needs) expect(codes.indexOf(needed)).toBeLessThan(at);
      for (const { starts, fulfilled, once, until } of service.clocks)
        for (const code of [starts, fulfilled, once, until])
          if (code !== undefined) expect(codes).toContain(code);
    },
  );

  it.each(entries.map((entry) => [entry.code, entry] as const))(
    '%s is a promise that the clock can count',
    (_, entry) => {
      for (const text of [entry.service.ms, entry.service.en]) expect(text).toMatch(/\S/);
      if (!entry.promise) return;
      const answer = due({
        ...{ from: '2026-11-19T09:00', state: 'MY-14', opening: USUAL_HOURS, holidays: [], pauses: [] },
        amount: amountOf(entry.promise),
      });
      expect(answer.ok && answer.value.due).toBeTruthy();
    },
  );

  it('has a code of its own', () => {
    expect(new Set(entries.map(({ code }) => code)).size).toBe(entries.length);
  });
});
