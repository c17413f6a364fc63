import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { zh } from "./lake-town.test-data";

const person = (key: string, name: string, organization: string, title: string, side: string): object => ({
  key,
  person: { name: zh(name) },
  posts: [{ organization: { name: zh(organization) }, title: zh(title) }],
  side,
});
const hope = (key: string, by: string, point: string): object => ({
  key,
  by: [by],
  act: "hope",
  points: [zh(point)],
});

describe("separate meetings of one host", () => {
  const meeting = (guest: string, point: string): object => ({
    key: `m-${guest}`,
    activity: "talks",
    title: zh("会见"),
    people: [{ key: "an", as: "head" }, { key: guest }],
    remarks: [hope(`r-${guest}`, "an", point), hope(`a-${guest}`, guest, "双方常来常往")],
  });
  const record = {
    format: FORMAT,
    kind: "meeting",
    status: "held",
    title: zh("湖滨市副市长安例会见两国领事"),
    when: { start: "2024-03-05" },
    participants: [
      person("an", "安例", "湖滨市", "副市长", "host"),
      person("bo", "博例", "甲国驻湖滨领事馆", "领事", "guest"),
      person("cu", "楚例", "乙国驻湖滨领事馆", "领事", "guest"),
    ],
    agenda: [meeting("bo", "两地加强茶叶贸易"), meeting("cu", "两地加强航运合作")],
  } as unknown as DraftRecord;

  it("say each whom the host met when something was said", () => {
    const article = faultlessText(record, "zh");
    expect(article).toContain("会见博例时，安例希望两地加强茶叶贸易");
    expect(article).toContain("会见楚例时，安例希望两地加强航运合作");
    expect(article).not.toContain("会见中，");
  });
});

describe("a call on an organization whose head received the visitors", () => {
  const at = (did: string): DraftRecord =>
    ({
      format: FORMAT,
      kind: "outbound_visit",
      status: "held",
      title: zh("赴云雀市拜会各国领事馆"),
      city: zh("云雀市"),
      purpose: zh("进一步推动对外合作"),
      when: { start: "2024-03-05", end: "2024-03-06" },
      participants: [
        { ...person("an", "安例", "湖滨商会", "会长", "guest"), roles: ["head"] },
        person("b", "白样", "湖滨商会", "秘书长", "guest"),
        person("bo", "博例", "甲国驻云雀领事馆", "领事", "host"),
        person("cu", "楚例", "乙国驻云雀领事馆", "领事", "host"),
        { ...person("li", "李例", "云雀市外事局", "局长", "host"), roles: ["receiver"] },
      ],
      agenda: [
        {
          key: "calls",
          activity: "talks",
          each: true,
          people: [{ key: "an", as: "head" }, { key: "bo" }, { key: "cu" }],
          topics: [zh("两地合作")],
        },
        {
          key: "bureau",
          activity: "other",
          did: zh(did),
          people: [
            { key: "an", as: "head" },
            { key: "li", as: "receiver" },
          ],
          topics: [zh("今后的往来")],
        },
      ],
    }) as unknown as DraftRecord;

  it("is made by the visitors alone, and states there who received them", () => {
    const article = faultlessText(at("拜会云雀市外事局"), "zh");
    expect(article).toMatch(/拜会了云雀市外事局，局长李例接待了安例一行，双方(?:就|围绕)今后的往来/);
    expect(article).not.toContain("安例、李例拜会");
  });

  it("takes the title without a subject for its headline and its purpose", () => {
    const article = faultlessText(at("拜会云雀市外事局"), "zh");
    expect(article.split("\n")[0]).toContain("安例赴云雀市拜会各国领事馆");
    expect(article).toMatch(/赴云雀市拜会各国领事馆，进一步推动对外合作/);
  });
});

describe("a visit whose purpose names the one who received the visitors", () => {
  it("introduces that person there, and not a second time", () => {
    const article = faultlessText(
      {
        format: FORMAT,
        kind: "outbound_visit",
        status: "held",
        title: zh("湖滨商会会长安例向松山医院捐资100万元"),
        city: zh("云雀市"),
        purpose: zh("拜会李例"),
        when: { start: "2024-03-05" },
        delegations: [{ key: "d", side: "guest", head: "an" }],
        participants: [
          { ...person("an", "安例", "湖滨商会", "会长", "guest"), delegation: "d", roles: ["head"] },
          { ...person("li", "李例", "松山医院", "院长", "host"), roles: ["receiver"] },
        ],
        agenda: [],
      } as unknown as DraftRecord,
      "zh",
    );
    expect(article).toContain("赴云雀市拜会松山医院院长李例");
    expect(article).not.toContain("接待");
    expect(article.split("\n")[0]).toContain("捐资100万元");
  });
});
