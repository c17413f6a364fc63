import { describe, expect, it } from "vitest";
import { faultlessText as text } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "./lake-town.test-data";

const headline = (article: string): string => article.split("\n")[0]?.replace(/^# /, "") ?? "";
const signing = (first: object, second: object, title = "合作协议"): string =>
  headline(
    text(
      heldEvent({
        kind: "signing",
        title: zh("来访并签约"),
        news: "a",
        agreements: [
          {
            key: "a",
            title: zh(title),
            status: "signed",
            parties: [{ organization: first }, { organization: second }],
          },
        ],
      }),
      "zh",
    ),
  );
const org = (name: string, short?: string): object => ({
  name: zh(name),
  ...(short ? { short: zh(short) } : {}),
});

describe("names in a headline", () => {
  it("are whole where there is room", () => {
    const made = signing(org("云雀市附属青石医院", "青石医院"), org("海角湖滨市立松山医院", "松山医院"));
    expect(made).toBe("云雀市附属青石医院与海角湖滨市立松山医院签署合作协议");
  });

  it("are short where there is none", () => {
    const long = "松山与云雀湖滨地区第一中等职业技术教育中心学校";
    const made = signing(org(long, "松山职教中心"), org("海角湖滨市立松山医院", "松山医院"));
    expect(made).toContain("松山职教中心");
  });

  it("have the country recorded beside them", () => {
    const city = { ...org("湖滨市"), kind: "government", city: zh("斐济") };
    expect(signing({ ...org("云雀市"), kind: "government" }, city)).toBe("云雀市与斐济湖滨市签署合作协议");
  });

  it("have the year of the full name", () => {
    const made = text(
      heldEvent({
        kind: "other",
        title: zh("云雀基金年度颁奖大会举行"),
        officialName: zh("云雀基金2017年度颁奖大会"),
        city: zh("湖滨"),
      }),
      "zh",
    );
    expect(headline(made)).toContain("云雀基金2017年度颁奖大会");
  });
});

describe("what a place is in", () => {
  const visit = (title: string, organization: string, delegation: string): string =>
    text(
      heldEvent({
        kind: "outbound_visit",
        title: zh("赴斐济访问"),
        areas: [zh("斐济")],
        delegations: [{ key: "d", name: zh(delegation), side: "guest", head: "an" }],
        participants: [
          personOf("an", "安例", organization, title, { side: "guest", delegation: "d", roles: ["head"] }),
        ],
      }),
      "zh",
    );

  it("is put at the first mention", () => {
    const made = visit("副市长", "松山市", "青云省松山市代表团");
    expect(made).toContain("青云省松山市副市长安例");
    expect(made).not.toContain("率青云省");
  });

  it("stays where no earlier name needs it", () => {
    expect(visit("会长", "湖滨商会", "青云省松山市代表团")).toContain("率青云省松山市代表团");
  });
});
