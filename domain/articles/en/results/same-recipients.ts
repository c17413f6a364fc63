import type { Result } from "../../content/message";

/** Neighbouring awards to the same recipients, which share a sentence: "P and Q went to A". */
export const byRecipient = (awards: readonly Result[]): [Result, ...Result[]][] => {
  const runs: [Result, ...Result[]][] = [];
  for (const one of awards) {
    const run = runs.at(-1);
    const same = run && JSON.stringify(run[0].outcome.to) === JSON.stringify(one.outcome.to);
    if (same) run.push(one);
    else runs.push([one]);
  }
  return runs;
};

/** The paths of the recipients of one of them, whom the sentence names once. */
export const pathsOfRecipients = ({ outcome: { to }, path }: Result): string[] => [
  ...(to?.participants ? [`${path}.to.participants`] : []),
  ...(to?.organizations ?? []).map((_, at) => `${path}.to.organizations[${at}].name.en`),
];
