/** An unusual wording of records, with its neighbours, and the usual one of the same meaning. */
export type Row = readonly [unusual: RegExp, usual: string];

/** Work that two sides do together. */
export const JOINT = "cooperation|collaboration|partnership|association";

/** Up to two adjectives before a noun. */
export const DESCRIBED = "(?:[a-z-]+ ){0,2}";

/** A row of a pattern in pieces. */
export const row = (unusual: string, usual: string): Row => [new RegExp(unusual, "gu"), usual];

/** A row for each form of a verb, as "make, makes, made, making", with what follows the verb before and after. */
export const verbRows = (unusual: string, usual: string, next: string, after: string): Row[] => {
  const to = usual.split(", ");
  return unusual.split(", ").map((form, at) => row(`\\b${form} ${next}`, `${to[at]} ${after}`));
};
