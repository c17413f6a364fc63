import { type Phrase, plain, say, textOf } from "../../phrase";

/** ，并要求……: what a visitor said on a tour, with 并 before the last of several predicates; `done`: what comes before it. */
export const closedByAnd = (done: Phrase, acts: readonly Phrase[]): Phrase => {
  const linked = /，[并还]/.test(textOf(done));
  return acts.reduce((words, act, at) => {
    const last = at === acts.length - 1 && !linked && /，/.test(textOf(done) + textOf(words));
    return say`${words}，${last && !/^[并还]/.test(textOf(act)) ? "并" : ""}${act}`;
  }, plain(""));
};
