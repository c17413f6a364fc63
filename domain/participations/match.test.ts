import { describe, expect, it } from "vitest";
import type { Participant } from "../events/shape";
import { type KnownPerson, matched } from "./match";

const chamber = { organization: { name: { en: "Example Chamber" } }, title: { en: "president" } };
const zone = { organization: { name: { en: "Example Zone" } }, title: { en: "director" } };
const ann: KnownPerson = { person: { id: "1", name: { en: "Ann Example", zh: "安例" } }, posts: [chamber] };
const other: KnownPerson = { person: { id: "2", name: { en: "Ann Example" } }, posts: [zone] };
const pasted: Participant = { key: "p", side: "guest", person: { name: { en: "ann  Example" } } };

describe("a name of a pasted list", () => {
  it("is the one person who bears it, with the posts of the day", () =>
    expect(matched(pasted, [ann])).toEqual({
      key: "p",
      side: "guest",
      person: { id: "1", name: { en: "ann  Example", zh: "安例" } },
      posts: [chamber],
    }));
  it("keeps the posts that the list gave", () =>
    expect(matched({ ...pasted, posts: [zone] }, [ann]).posts).toEqual([zone]));
  it("of two who bear it is the one from the same organization", () =>
    expect(matched({ ...pasted, posts: [zone] }, [ann, other]).person?.id).toBe("2"));
  it("is nobody where two cannot be distinguished", () => expect(matched(pasted, [ann, other])).toBe(pasted));
  it("is nobody who is called otherwise in another language", () => {
    const contradicts = { ...pasted, person: { name: { en: "Ann Example", zh: "别名" } } };
    expect(matched(contradicts, [ann])).toBe(contradicts);
  });
  it("that is linked already stays so", () => {
    const linked = { ...pasted, person: { id: "9", name: { en: "Ann Example" } } };
    expect(matched(linked, [ann])).toBe(linked);
  });
});
