import { describe, expect, it } from "vitest";
import { textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { remoteTogether } from "./remote";

const discourse = (online?: string): Discourse =>
  ({ memory: { turns: new Map(), marks: new Set() }, facts: { record: { online } } }) as unknown as Discourse;
const who = (key: string, presence?: string): Who =>
  ({ key, path: `participants[${key}]`, raw: { presence } }) as unknown as Who;

describe("several who took part online", () => {
  it("have one mark for all of them, once", () => {
    const here = discourse();
    const both = [who("a", "remote"), who("b", "remote")];
    expect(textOf(remoteTogether(here, both))).toBe("（均线上参加）");
    expect(textOf(remoteTogether(here, both))).toBe("");
  });

  it("have none where somebody was there, or where all of it was online", () => {
    expect(textOf(remoteTogether(discourse(), [who("a", "remote"), who("b")]))).toBe("");
    expect(textOf(remoteTogether(discourse(), [who("a", "remote")]))).toBe("");
    expect(textOf(remoteTogether(discourse("fully"), [who("a", "remote"), who("b", "remote")]))).toBe("");
  });
});
