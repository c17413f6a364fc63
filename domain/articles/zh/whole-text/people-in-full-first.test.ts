import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, person, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

// An invented visit at which people speak of the president of the hosts, who was not there.

const PORT = { name: zh("湖滨港口商会"), kind: "association" };

const visit = (remarks: object[], more: object = {}): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("云雀市航运协会来访"),
      city: zh("湖滨"),
      delegations: [{ key: "d", side: "guest", head: "an", size: 4 }],
      participants: [
        personOf("an", "安小样", "云雀市航运协会", "会长", { side: "guest", delegation: "d" }),
        person("bai", "白小样", PORT, "秘书长", { side: "host", roles: ["receiver"] }),
        person("su", "苏小样", PORT, "会长", { side: "host", presence: "absent" }),
      ],
      agenda: [{ key: "t", activity: "talks", topics: [zh("港口合作")], remarks }],
      ...more,
    }),
    "zh",
  );

const invited = (whom: string): object => ({
  key: "r",
  by: ["an"],
  act: "invite",
  whom: zh(whom),
  points: [zh("访问云雀")],
});

describe("somebody whom the words of the record name first", () => {
  it("has organization and post there, and the name alone afterwards", () => {
    const text = visit([
      invited("会长苏小样"),
      { ...remark("s", "bai", "say", "将加强往来"), onBehalfOf: "su" },
    ]);
    expect(text).toContain("邀请湖滨港口商会会长苏小样访问云雀");
    expect(text).toContain("白小样代表苏小样");
  });

  it("has them also where the words give the name alone", () => {
    expect(visit([invited("苏小样")])).toContain("邀请湖滨港口商会会长苏小样访问云雀");
  });

  it("stays as it is where the words have the organization, or say who it is", () => {
    expect(visit([invited("湖滨港口商会会长苏小样")]).match(/会长苏小样/gu)).toHaveLength(1);
    expect(visit([remark("r", "an", "say", "苏小样是云雀人的老朋友")])).toContain("，苏小样是");
  });

  it("has the organization in context that gives the post, but no present post in what was before", () => {
    const past = (text: string): object => ({ background: [zh(text)] });
    const said = [remark("r", "an", "say", "双方往来密切")];
    expect(visit(said, past("会长苏小样多次访问云雀。"))).toContain("湖滨港口商会会长苏小样多次访问云雀");
    expect(visit(said, past("2019年，苏小样访问云雀。"))).toContain("2019年，苏小样访问云雀");
  });

  it("has no present post beside another time, and none that could be of the next one too", () => {
    const said = (words: string): string => visit([remark("r", "an", "say", words)]);
    expect(said("去年与苏小样共同签署了协议")).toContain("去年与苏小样");
    expect(said("2018年受苏小样邀请首次来访")).toContain("受苏小样邀请");
    expect(said("协会对苏小样、白小样的支持表示感谢")).toContain("对苏小样、白小样的");
  });
});
