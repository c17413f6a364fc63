import type { Rewording } from "../../rewording";

const MEANWHILE = /^(?:随后，)?(?:与会各方|与会人员|大家)同期(?:还)?(举[办行])(?!了)/u;

/** 同期还举办了年会, for 随后，与会各方同期举办年会: another event at the same time is not an act of those who attended. */
export const heldMeanwhile: Rewording = (text) => {
  const found = MEANWHILE.exec(text);
  return found ? { from: 0, to: found[0].length, text: `同期还${found[1]}了` } : undefined;
};
