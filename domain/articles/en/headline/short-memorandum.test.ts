import { describe, expect, it } from "vitest";
import { plain, textOf } from "../../phrase";
import { shortMemorandum } from "./short-memorandum";

const LONG =
  "University of Reedham and Northland University of Boats and Lake Fishing sign memorandum of understanding";
const made = (text: string, isOwn = false): string => textOf(shortMemorandum(plain(text), isOwn));

describe("a memorandum in a headline", () => {
  it("is short where long names fill the headline", () => {
    expect(made(LONG)).toBe(LONG.replace(" of understanding", ""));
  });

  it("keeps its whole name in a short headline and in the office's own title", () => {
    const short = "Reedham and Hilltown sign memorandum of understanding";
    expect(made(short)).toBe(short);
    expect(made(LONG, true)).toBe(LONG);
  });
});
