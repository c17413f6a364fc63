import { documentOf, type Line } from "../../compose";
import { say, textOf, withoutStart } from "../../phrase";

/** 甲与乙签署合作协议: who signed what, and nothing else. */
const SIGNED =
  /^(?:[^，。；：]{1,10}[上中时]，)?[^，。；：]{2,50}(?<!代表[^，。；：]{2,10})签署(?!的)[^，。；：]{2,40}$/;
/** 根据协议，双方将: how the terms of a document begin that was signed in the sentence before. */
const BY_TERMS = /^根据(?!与)[^，。；：]{2,12}，(?:双方|各方)(?=将[^；：。]+$)/;

/** Characters of a signing with its terms, and of the signings that one sentence holds. */
const WITH_TERMS = 110;
const TOGETHER = 120;
/** Characters at the beginning of the same party. */
const SAME = 3;

/** 甲与乙签署协议书，将在物流等领域开展合作: a bare signing with what its parties will do. */
export const signedWithTerms = (a: Line, b: Line): Line | undefined => {
  const document = documentOf(a);
  if (a.own || b.own || document === undefined || document !== documentOf(b) || a.id !== document)
    return undefined;
  const [first, second] = [textOf(a.words), textOf(b.words)];
  const [front] = BY_TERMS.exec(second) ?? [];
  if (!front || !SIGNED.test(first) || first.length + second.length > WITH_TERMS) return undefined;
  return { ...a, words: say`${a.words}，${withoutStart(b.words, front.length)}` };
};

/** 甲与乙签署备忘录，丙与丁签署协议书: bare signings one after the other. */
export const signedInTurn = (a: Line, b: Line): Line | undefined => {
  const [one, other] = [documentOf(a), documentOf(b)];
  if (a.own || b.own || b.opens || one === undefined || other === undefined || one === other)
    return undefined;
  const [first, second] = [textOf(a.words), textOf(b.words)];
  const parts = first.split(/(?<!^[^，]{1,10}[上中时])，/);
  const bare = parts.every((part) => SIGNED.test(part));
  const next =
    /^(?:[^，]*签署[^，]*)(?:，将[^；：。]*)?$/.test(second) && SIGNED.test(second.split("，")[0] ?? "");
  // The same party twice in a sentence is a repetition.
  const again = parts.some((part) => part.slice(0, SAME) === second.slice(0, SAME));
  return bare && next && !again && first.length + second.length <= TOGETHER
    ? { ...a, words: say`${a.words}，${b.words}` }
    : undefined;
};
