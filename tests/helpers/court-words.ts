/** Words of a court's counter, which no screen of another kind of office has any use for. */
export const OF_COURTS =
  /\b(kes|resit|saman|mahkamah|buku kausa|plaintif|defendan|peguam|tuntutan|cases?|receipts?|summons(es)?|courts?|cause books?|plaintiffs?|defendants?|lawyers?)\b/i;
