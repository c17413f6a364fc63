import { describe, expect, it } from "vitest";
import { plain, textOf } from "../../phrase";
import { type Rewording, reworded } from "../../rewording";
import {
  actsInSequence,
  reportedPlainly,
  saidThenPromised,
  statedBehindWelcome,
  welcomedWithActs,
} from "./reporting-verbs";

const by =
  (rewording: Rewording) =>
  (text: string): string =>
    textOf(reworded({ id: "agenda[t].remarks[r]", words: plain(text) }, [rewording], 6).words);

describe("a statement with 并表示 behind it", () => {
  const said = by(saidThenPromised);

  it("begins with 说", () => {
    expect(said("安例在致辞中表示，合作前景广阔；并表示将加强合作")).toBe(
      "安例在致辞中说，合作前景广阔，并表示将加强合作",
    );
    expect(said("安例表示，航运发展良好；合作前景广阔，并表示将加强合作")).toBe(
      "安例说，航运发展良好；合作前景广阔，并表示将加强合作",
    );
  });

  it("keeps its verb behind another act, and where both sides speak", () => {
    for (const text of [
      "安例感谢商会，表示，合作前景广阔，并表示将加强合作",
      "双方表示，合作前景广阔，并表示将加强合作",
    ])
      expect(said(text)).toBe(text);
  });
});

describe("a reporting verb", () => {
  const reported = by(reportedPlainly);

  it("is directly in front of what it reports, once", () => {
    expect(reported("安例感谢商会，表示，学校将用好设备")).toBe("安例感谢商会，表示学校将用好设备");
    expect(reported("安例感谢商会，并表示，将用好设备")).toBe("安例感谢商会，并表示将用好设备");
    expect(reported("安例祝贺商会，并表示，相信合作将扩大")).toBe("安例祝贺商会，并表示，相信合作将扩大");
    expect(reported("安例感谢商会，表示合作前景广阔，并表示将加强合作")).toBe(
      "安例感谢商会，认为合作前景广阔，并表示将加强合作",
    );
    const points = "安例感谢商会，并表示，合作前景广阔；学校将用好设备";
    expect(reported(points)).toBe(points);
  });
});

describe("acts of one speaker", () => {
  const acted = by(actsInSequence);

  it("follow one another without 并", () => {
    expect(acted("安例对白样一行表示欢迎，介绍了商会的情况，并希望双方加强合作")).toBe(
      "安例对白样一行表示欢迎，介绍了商会的情况，希望双方加强合作",
    );
    expect(acted("安例对白样一行表示欢迎，并介绍了商会的情况")).toBe(
      "安例对白样一行表示欢迎，介绍了商会的情况",
    );
    expect(acted("安例欢迎白样一行，并介绍了商会的情况")).toBe("安例欢迎白样一行，介绍了商会的情况");
    expect(acted("安例对商会的支持表示感谢，并介绍了学校的情况")).toBe(
      "安例对商会的支持表示感谢，介绍了学校的情况",
    );
    expect(acted("安例介绍了商会的情况，并邀请会员前来考察")).toBe("安例介绍了商会的情况，邀请会员前来考察");
    expect(acted("安例感谢商会的支持，并表示将加强合作")).toBe("安例感谢商会的支持，表示将加强合作");
  });

  it("end with a short statement without comma, or with 说 behind 表示", () => {
    expect(acted("安例肯定了商会的工作，并表示，学校重视合作，愿提供帮助")).toBe(
      "安例肯定了商会的工作，表示学校重视合作，愿提供帮助",
    );
    expect(acted("安例对白样表示欢迎，并表示，学校重视合作")).toBe("安例对白样表示欢迎，并说，学校重视合作");
  });

  it("keep 并 behind a request, a wish, a statement, an act of others and a list with commas", () => {
    for (const text of [
      "安例感谢商会的支持，希望双方加强合作，并邀请会员前来考察",
      "安例对白样表示欢迎，邀请会员前来考察，并表示将提供帮助",
      "安例感谢商会的支持，表示学校重视合作，并邀请会员前来考察",
      "安例感谢商会援建学校，并邀请会员前来考察",
      "安例感谢商会派员授课，并介绍了学校的情况",
      "安例感谢商会派员授课，并感谢协会的支持",
      "安例感谢商会派员授课，并希望双方加强合作",
      "安例欢迎白样来校工作，并介绍了学校的情况",
      "安例热烈欢迎白样参观学校，并介绍了学校的情况",
      "安例欢迎白样一行来校访问，并肯定了商会的工作",
      "安例感谢商会援建学校，并表示，学校重视合作",
      "安例介绍了商会概况，协会与各国的往来，以及展会，并建议会员前来考察",
      "安例介绍了设备的情况，其中有车床、铣床等，并表示，学校将用好设备",
      "安例肯定了商会的工作，并表示，近年来，学校重视合作",
      "安例肯定了商会的工作，并表示，学校重视合作；双方来往密切",
      "安例参观了学校，并介绍了商会的情况",
    ])
      expect(acted(text)).toBe(text);
  });
});

describe("a statement behind a welcome", () => {
  const told = (text: string): string =>
    textOf(reworded({ id: "agenda[0].remarks[0]", words: plain(text) }, [statedBehindWelcome]).words);

  it.each([
    ["安例对白样一行表示欢迎，并说，湖滨是港口", "安例欢迎白样一行来访，并表示，湖滨是港口"],
    [
      "座谈中，安例对考察团表示欢迎，介绍了湖滨概况，并说，湖滨是港口",
      "座谈中，安例欢迎考察团来访，介绍了湖滨概况，并表示，湖滨是港口",
    ],
    ["安例对白样到访表示欢迎，并说，湖滨是港口", "安例欢迎白样到访，并表示，湖滨是港口"],
  ])("is what somebody 表示: %s", (text, made) => {
    expect(told(text)).toBe(made);
  });

  it.each([
    "安例对白样一行表示欢迎，介绍了湖滨概况",
    "安例介绍了湖滨概况，并说，湖滨是港口",
    "安例对与会嘉宾表示欢迎，并说，湖滨是港口",
    "安例对首访湖滨的访问团表示欢迎，并说，湖滨是港口",
    "安例对白样一行表示欢迎，对展会成功表示祝贺，并说，湖滨是港口",
  ])("remains otherwise: %s", (text) => {
    expect(told(text)).toBe(text);
  });
});

describe("a welcome beside other acts of the host", () => {
  const told = (text: string): string =>
    textOf(reworded({ id: "agenda[0].remarks[0]", words: plain(text) }, [welcomedWithActs]).words);

  it.each([
    ["安例对白样一行表示欢迎，介绍了湖滨概况", "安例欢迎白样一行来访，介绍了湖滨概况"],
    ["安例对代表团的到访表示欢迎，并指出，湖滨是港口", "安例欢迎代表团到访，并指出，湖滨是港口"],
  ])("has a verb of its own: %s", (text, made) => {
    expect(told(text)).toBe(made);
  });

  it.each([
    "安例对白样一行表示欢迎",
    "安例对来宾表示欢迎，介绍了湖滨概况",
    "安例对全体学员表示欢迎，介绍了湖滨概况",
    "安例主持并对代表团表示欢迎，介绍了湖滨概况",
    "安例代表商会对白样一行表示欢迎，介绍了湖滨概况",
    "安例对访问团表示欢迎，介绍了湖滨概况",
    "安例对白样一行表示欢迎，并说，湖滨是港口",
  ])("remains otherwise: %s", (text) => {
    expect(told(text)).toBe(text);
  });
});
