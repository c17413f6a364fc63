import { expect, it } from "vitest";
import { faultlessText as text } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "./lake-town.test-data";

it("names those who signed for several parties once", () => {
  const record = heldEvent({
    kind: "meeting",
    title: zh("云雀市招商推介会举行"),
    officialName: zh("云雀市招商推介会"),
    city: zh("云雀"),
    participants: [
      personOf("an", "安例", "云雀市", "市长"),
      personOf("bai", "白样", "云雀市", "副市长"),
      personOf("mo", "莫常", "松山集团", "董事长"),
    ],
    agenda: [{ key: "s", activity: "signing", agreements: ["a"] }],
    agreements: [
      {
        key: "a",
        title: zh("合作协议"),
        type: "agreement",
        status: "signed",
        parties: [
          { organization: { name: zh("湖滨商会"), kind: "association" }, signatories: ["an", "bai"] },
          { organization: { name: zh("云溪开发区管委会"), kind: "zone" }, signatories: ["an", "bai"] },
          { organization: { name: zh("松山集团"), kind: "company" }, signatories: ["mo"] },
        ],
      },
    ],
  });
  const article = text(record, "zh");
  expect(article).toMatch(/白样代表湖滨商会、云溪开发区管委会，/);
  expect(article).not.toMatch(/代表湖滨商会，[^。]*代表云溪开发区/);
});

it("puts a province with brackets in its name before its town", () => {
  const record = heldEvent({
    kind: "meeting",
    title: zh("农业技术培训班开班典礼举行"),
    officialName: zh("农业技术培训班开班典礼"),
    city: zh("湖滨镇"),
    areas: [zh("刚果（布）云溪省")],
  });
  expect(text(record, "zh")).toContain("刚果（布）云溪省湖滨镇");
});

it("has no county meet in the county", () => {
  const held = (city: string): string =>
    text(
      heldEvent({
        kind: "meeting",
        title: zh("云雀县召开“商会看家乡”座谈会"),
        officialName: zh("“商会看家乡”座谈会"),
        home: { name: zh("云雀县"), kind: "government" },
        city: zh(city),
      }),
      "zh",
    );
  expect(held("云雀")).toContain("云雀县召开“商会看家乡”座谈会");
  expect(held("云雀")).not.toContain("在云雀");
  expect(held("松山")).toContain("云雀县在松山召开");
});

it("does not say of somebody who introduced things that they spoke, too", () => {
  const record = heldEvent({
    kind: "meeting",
    title: zh("湖滨市经贸座谈会举行"),
    officialName: zh("湖滨市经贸座谈会"),
    participants: [personOf("an", "安例", "湖滨市商会", "会长"), personOf("bai", "白样", "松山商会", "会长")],
    agenda: [
      {
        key: "d",
        activity: "discussion",
        remarks: [
          { key: "a", by: ["bai"], act: "speak" },
          { key: "b", by: ["an"], act: "introduce", points: [zh("湖滨的投资环境")] },
          { key: "c", by: ["an"], act: "speak" },
        ],
      },
    ],
  });
  const article = text(record, "zh");
  expect(article).toMatch(/安例介绍了湖滨的投资环境/);
  expect(article).not.toMatch(/并(?:作了?)?发言/);
  expect(article).toMatch(/白样[^。]*发言/);
});

it("gives two people who act for the same organization their equal post once, and a witness a verb of their own", () => {
  const held = { side: "guest", onBehalfOf: "all" };
  const record = heldEvent({
    kind: "donation",
    title: zh("云雀商会接收湖滨商会捐赠的物资"),
    participants: [
      personOf("an", "安例", "湖滨商会联谊处", "代表", held),
      personOf("bai", "白样", "湖滨商会联谊处", "代表", held),
      personOf("yun", "云可", "云雀市商务局", "副局长", { side: "third", roles: ["witness"] }),
      personOf("mo", "莫常", "云雀商会", "会长", { side: "host" }),
      {
        key: "all",
        group: zh("湖滨商会和松山协会"),
        side: "guest",
        roles: ["principal"],
        presence: "unstated",
      },
    ],
    agenda: [
      {
        key: "h",
        activity: "handover",
        title: zh("防疫物资"),
        people: [
          { key: "yun" },
          { key: "an", as: "head" },
          { key: "bai", as: "head" },
          { key: "mo", as: "receiver" },
        ],
      },
    ],
  });
  const article = text(record, "zh");
  expect(article).toContain("代表安例、白样代表");
  expect(article).toMatch(/副局长云可见证捐赠。/);
  expect(article).not.toContain("云可出席");
});
