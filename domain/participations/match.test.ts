import { describe, expect, it } from "vitest";
import type { Participant } from "../events/shape";
import { type KnownPerson, matched, personMatch } from "./match";

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
  it("matches nobody where two cannot be distinguished", () =>
    expect(matched(pasted, [ann, other])).toBe(pasted));
  it("does not match somebody who has another name in the other language", () => {
    const contradicts = { ...pasted, person: { name: { en: "Ann Example", zh: "别名" } } };
    expect(matched(contradicts, [ann])).toBe(contradicts);
  });
  it("that is linked already stays so", () => {
    const linked = { ...pasted, person: { id: "9", name: { en: "Ann Example" } } };
    expect(matched(linked, [ann])).toBe(linked);
  });
});

describe("somebody of the directory", () => {
  const wang: KnownPerson = {
    person: { id: "3", name: { zh: "王小样" }, aliases: ["Frank Wang"] },
    posts: [{ organization: { name: { zh: "示例商会" } }, title: { zh: "会长" } }],
  };
  const reason = (name: object, posts?: Participant["posts"]) =>
    personMatch({ key: "p", person: { name }, ...(posts && { posts }) }, [wang, ann])?.reason;
  it("is found by name, and surer by name and organization", () => {
    expect(reason({ zh: "王小样" })).toBe("name");
    expect(reason({ zh: "王小样" }, [{ organization: { name: { zh: "示例商会" } } }])).toBe(
      "name_organization",
    );
  });
  it("is found by another name and by the pinyin of the Chinese one", () => {
    expect(reason({ en: "Frank Wang" })).toBe("alias");
    expect(reason({ en: "Wang Xiaoyang" })).toBe("pinyin");
    expect(reason({ en: "Xiaoyang WANG" })).toBe("pinyin");
    expect(reason({ en: "Wang Xiaoming" })).toBeUndefined();
  });
});

describe("posts pasted in Chinese", () => {
  const org = { id: "o", name: { zh: "示例商会", en: "Example Chamber" }, the: true };
  const li: KnownPerson = {
    person: { id: "4", name: { zh: "李示例", en: "Li Shili" } },
    posts: [{ organization: org, title: { zh: "会长", en: "president" } }],
  };
  const pastedPosts = (...posts: Participant["posts"] & object) =>
    matched({ key: "p", person: { name: { zh: "李示例" } }, posts }, [li]);

  it("get the English title, organization and name of the directory", () => {
    const found = pastedPosts({ organization: { name: { zh: "示例商会" } }, title: { zh: "会长" } });
    expect(found.person?.name).toEqual({ zh: "李示例", en: "Li Shili" });
    expect(found.posts).toEqual([{ organization: org, title: { zh: "会长", en: "president" } }]);
  });
  it("keep a title that the directory does not know, and an organization that is another one", () => {
    const found = pastedPosts(
      { organization: { name: { zh: "示例商会" } }, title: { zh: "名誉会长" } },
      { organization: { name: { zh: "别的商会" } }, title: { zh: "会长" } },
    );
    expect(found.posts).toEqual([
      { organization: org, title: { zh: "名誉会长" } },
      { organization: { name: { zh: "别的商会" } }, title: { zh: "会长", en: "president" } },
    ]);
  });
});
