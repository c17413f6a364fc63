/** Codes of what a record may lack, apart from broken rules; the messages `gapHints.<code>` say what to enter. */
export const GAP_CODES = [
  "nothing_to_tell",
  "name_missing",
  "text_missing",
  "no_people",
  "no_place",
  "no_agenda",
  "no_date",
  "head_without_post",
  "person_without_post",
  "agreement_without_parties",
  "agreement_without_signatories",
  "whom_missing",
  "photo_without_file",
  "photo_without_caption",
  "short_name_missing",
] as const;
export type GapCode = (typeof GAP_CODES)[number];

/** Whether the code of a gap is one of these, not that of a broken rule. */
export const isGapCode = (code: string): code is GapCode => (GAP_CODES as readonly string[]).includes(code);
