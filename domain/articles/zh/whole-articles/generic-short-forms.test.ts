import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, remark, zh } from "./lake-town.test-data";

interface Organization {
  readonly name: string;
  readonly short: string;
}

/** A visit of 安例 to an organization whose head says what follows. */
const visitTo = (org: Organization, ...points: readonly string[]): string => {
  const organization = { name: zh(org.name), short: zh(org.short) };
  return faultlessText(
    heldEvent({
      kind: "reception",
      home: organization,
      title: zh("云溪纺织行会到访"),
      participants: [
        {
          key: "an",
          side: "guest",
          person: { name: zh("安例") },
          posts: [{ organization: { name: zh("云溪纺织行会") }, title: zh("会长") }],
        },
        {
          key: "bai",
          side: "host",
          person: { name: zh("白样") },
          posts: [{ organization, title: zh("副主任") }],
        },
      ],
      agenda: [{ key: "talks", activity: "talks", remarks: [remark("r", "bai", "say", ...points)] }],
    }),
    "zh",
  );
};

describe("short forms that are mere nouns", () => {
  it("are introduced where they could be anything", () => {
    const text = visitTo(
      { name: "云溪湖滨中心", short: "中心" },
      "中心将安排开放日",
      "云溪与中心的合作由来已久",
    );
    expect(text).toContain("云溪湖滨中心（以下简称“中心”）");
  });

  it("need no bracket for the only zone or chamber of the record", () => {
    const zone = visitTo({ name: "松山经济技术开发区", short: "开发区" }, "开发区将安排开放日");
    expect(zone).not.toContain("以下简称");
    expect(zone).toContain("开发区将安排开放日");
    const guild = visitTo({ name: "云溪湖滨商会", short: "商会" }, "商会将安排开放日");
    expect(guild).toMatch(/云溪湖滨商会。商会副主任白样表示，商会将/);
  });

  it("are not introduced for names of others that end so", () => {
    const text = visitTo({ name: "云溪湖滨中心", short: "中心" }, "双方将共建培训中心");
    expect(text).toContain("培训中心");
    expect(text).not.toContain("以下简称");
  });
});

describe("names without the larger organization in front", () => {
  it("need no bracket", () => {
    const garden = visitTo({ name: "中国科学院湖滨植物园", short: "湖滨植物园" }, "湖滨植物园将举办花展");
    expect(garden).not.toContain("以下简称");
    expect(garden).toContain("湖滨植物园将举办花展");
    const school = visitTo({ name: "台湾湖滨大学", short: "湖滨大学" }, "湖滨大学将举办花展");
    expect(school).not.toContain("以下简称");
  });
});

describe("what everybody calls an organization", () => {
  it("needs no bracket", () => {
    const academy = visitTo(
      { name: "湖滨农业科学院", short: "湖滨农科院" },
      "湖滨农科院将举办花展",
      "云溪与湖滨农科院的合作由来已久",
    );
    expect(academy).not.toContain("以下简称");
    expect(academy).toContain("湖滨农科院副主任白样");
    const other = visitTo({ name: "松山市航运史料研究会", short: "松航会" }, "松航会将举办花展");
    expect(other).toContain("（以下简称“松航会”）");
  });
});

describe("the name without what kind of country or company it is", () => {
  it("needs no bracket", () => {
    const said = ["云雀将与各国合作", "两国与云雀的友谊由来已久"] as const;
    const country = visitTo({ name: "云雀共和国", short: "云雀" }, ...said);
    expect(country).not.toContain("以下简称");
    const company = visitTo(
      { name: "湖滨松光材料股份有限公司", short: "松光" },
      "松光将举办展览",
      "云溪与松光的合作由来已久",
    );
    expect(company).not.toContain("以下简称");
    expect(company).toContain("松光");
  });
});
