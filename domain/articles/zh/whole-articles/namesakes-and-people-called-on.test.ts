import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText as text } from "../../faultless.test-data";
import { personOf, remark, zh } from "./lake-town.test-data";

const written = (more: object): string =>
  text(
    { format: FORMAT, status: "held", when: { start: "2024-03-05" }, ...more } as unknown as DraftRecord,
    "zh",
  );

const district = (name: string) => ({ name: zh(name), kind: "government" });
const bodyOf = (name: string, of: string) => ({ name: zh(name), parent: district(of) });

describe("parties of one name", () => {
  it("are distinguished by their districts, also behind a sentence about one of these", () => {
    const article = written({
      kind: "meeting",
      title: zh("海角区到湖滨区开展推介活动"),
      home: district("湖滨区"),
      city: zh("云雀市"),
      participants: [
        personOf("an", "安例", "湖滨区", "副区长", { side: "host" }),
        { key: "g", side: "guest", group: zh("相关领导"), of: [district("海角区")] },
      ],
      agenda: [
        { key: "m", activity: "talks", title: zh("见面会"), people: [{ key: "an" }, { key: "g" }] },
        { key: "p", activity: "presentation", title: zh("推介会"), agreements: ["a"] },
      ],
      agreements: [
        {
          key: "a",
          title: zh("合作协议"),
          type: "other",
          status: "signed",
          parties: [
            { organization: bodyOf("工商联", "湖滨区") },
            { organization: bodyOf("工商联", "海角区") },
          ],
        },
      ],
    });
    expect(article).toContain("海角区工商联");
    expect(article).not.toMatch(/与工商联/);
  });
});

const journey = written({
  kind: "outbound_visit",
  title: zh("安例赴海角市领事巡视"),
  home: { name: zh("云雀国驻松山总领事馆"), short: zh("总领馆"), kind: "government" },
  when: { start: "2024-03-05", end: "2024-03-06" },
  city: zh("海角市"),
  purpose: zh("领事巡视"),
  participants: [
    personOf("an", "安例", "云雀国驻松山总领事馆", "总领事", { side: "guest", roles: ["head"] }),
    personOf("bai", "白样", "海角市", "市长", { side: "host" }),
    personOf("cai", "蔡试", "海角市警察局", "局长", { side: "host" }),
  ],
  agenda: [
    {
      key: "c",
      activity: "other",
      did: zh("拜会白样和蔡试"),
      each: true,
      people: [{ key: "an" }, { key: "bai" }, { key: "cai" }],
      remarks: [remark("r", "bai", "praise", "总领馆的工作")],
    },
    { key: "t", activity: "talks", title: zh("工作交流"), people: [{ key: "an" }, { key: "cai" }] },
  ],
});

describe("a journey", () => {
  it("has a verb before a purpose that is a noun, in the headline too", () => {
    expect(journey).toMatch(/^[^\n]*赴海角市开展领事巡视\n/);
    expect(journey).toContain("赴海角市开展领事巡视。");
    expect(journey).not.toContain("旨在领事巡视");
  });

  it("introduces the people on whom somebody called where an act first names them", () => {
    expect(journey).toMatch(/分别拜会了海角市市长白样[^。]*局长蔡试/);
    expect(journey).not.toContain("拜会了白样");
  });

  it("conducts exchanges rather than holding them", () => {
    expect(journey).toContain("进行工作交流");
    expect(journey).not.toContain("举行工作交流");
  });
});

describe("credits", () => {
  it("name somebody once who wrote and edited", () => {
    const by = (name: string) => ({ name: zh(name) });
    const article = (editor: string): string =>
      written({
        kind: "seminar",
        title: zh("湖滨论坛举行"),
        officialName: zh("湖滨论坛"),
        city: zh("湖滨"),
        credits: { author: by("安例"), editor: by(editor) },
      });
    expect(article("安例")).toContain("供稿、责任编辑：安例");
    expect(article("白样")).toContain("供稿：安例");
  });
});

describe("addresses", () => {
  it("are not chaired themselves, but the event is", () => {
    const article = written({
      kind: "seminar",
      title: zh("湖滨论坛举行"),
      officialName: zh("湖滨论坛"),
      city: zh("湖滨"),
      participants: [
        personOf("an", "安例", "湖滨市", "市长", { roles: ["speaker"] }),
        personOf("bai", "白样", "湖滨研究院", "院长", { roles: ["chair"] }),
      ],
      agenda: [
        {
          key: "s",
          activity: "speeches",
          title: zh("致辞"),
          people: [
            { key: "an", as: "speaker" },
            { key: "bai", as: "chair" },
          ],
          remarks: [
            remark("r", "an", "say", "湖滨与各地往来密切"),
            {
              key: "p",
              by: ["an"],
              act: "promise",
              points: [zh("扩大开放"), zh("着力建设平台，提升服务能力"), zh("加强合作，共同应对挑战")],
            },
          ],
        },
      ],
    });
    expect(article).not.toMatch(/致辞由/);
    expect(article).toContain("将扩大开放，着力建设平台，提升服务能力，加强合作");
  });
});
