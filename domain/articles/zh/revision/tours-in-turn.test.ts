import { describe, expect, it } from "vitest";
import type { Line } from "../../compose";
import { mentioning, plain, say, textOf } from "../../phrase";
import { didThere, touredInTurn } from "./tours-in-turn";

const tour = (front: string, predicate: string, who = "安例一行"): Line => ({
  id: "agenda[t]",
  words: say`${plain(front)}${mentioning(plain(who), who)}${plain(predicate)}`,
});
const joined = (a: Line, b: Line): string | undefined => {
  const both = touredInTurn(a, b);
  return both && textOf(both.words);
};

describe("two tours of the same visitors", () => {
  it("are one sentence, the second after its word of sequence", () => {
    expect(joined(tour("", "参观了产业园，了解园区的规划"), tour("随后，", "参观了体验馆"))).toBe(
      "安例一行参观了产业园，了解园区的规划；随后参观了体验馆",
    );
    expect(joined(tour("访问期间，", "还拜会了工业部"), tour("", "参观了甲厂、乙厂等处"))).toBe(
      "访问期间，安例一行还拜会了工业部，并参观了甲厂、乙厂等处",
    );
  });

  it("stay apart where others saw the second or talks follow the first", () => {
    expect(joined(tour("", "参观了产业园"), tour("随后，", "参观了体验馆", "白样一行"))).toBeUndefined();
    expect(joined(tour("", "参观了产业园，并与企业座谈"), tour("随后，", "参观了体验馆"))).toBeUndefined();
  });
});

describe("what the visitors also did where they were shown around", () => {
  const own: Line = { id: "agenda[t].narrative[0].zh", words: plain("代表团体验了茶艺项目。"), own: true };

  it("ends the sentence of the tour", () => {
    const both = didThere(tour("", "参观了茶艺馆"), own);
    expect(both && textOf(both.words)).toBe("安例一行参观了茶艺馆，并体验了茶艺项目");
  });

  it("is a sentence of its own at another item", () => {
    expect(didThere(tour("", "参观了茶艺馆"), { ...own, id: "agenda[u].narrative[0].zh" })).toBeUndefined();
  });
});
