import { describe, expect, it } from "vitest";
import { faultlessText as text } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "./lake-town.test-data";

const GUEST = { side: "guest", delegation: "d", roles: ["head"] };
const unit = (name: string, parent: string): object => ({ name: zh(name), parent: { name: zh(parent) } });
const headline = (article: string): string => article.split("\n")[0]?.replace(/^# /, "") ?? "";
const written = (kind: string, title: string, guest: object, host: object): string =>
  headline(
    text(
      heldEvent({
        kind,
        title: zh(title),
        city: zh("云雀市"),
        delegations: [{ key: "d", side: "guest", head: "an" }],
        participants: [{ key: "an", ...GUEST, ...guest }, host],
      }),
      "zh",
    ),
  );
const host = personOf("bai", "白样", "云雀市湖滨商会", "会长", { side: "host", roles: ["receiver"] });
const named = (name: string, organization: object, title: string): object => ({
  person: { name: zh(name) },
  posts: [{ organization, title: zh(title) }],
});

describe("the post of a guest in a headline", () => {
  it.each([
    ["组织部", "星河市委", "副部长"],
    ["医学院", "星河大学", "院长"],
  ])("keeps its unit: %s of %s", (name, parent, title) => {
    const made = written(
      "reception",
      "老领导到云雀市湖滨商会指导工作",
      named("安例", unit(name, parent), title),
      host,
    );
    expect(made).toContain(`${parent}${name}${title}安例`);
  });

  it("has the organization alone where the title is the same in all of it", () => {
    const made = written(
      "reception",
      "老领导到云雀市湖滨商会指导工作",
      named("安例", unit("医学院", "星河大学"), "教授"),
      host,
    );
    expect(made).toContain("星河大学教授安例");
  });

  it("stays where the name is foreign and there is no room for both", () => {
    const guest = named("安例南多·松山廉姆", unit("湖滨州议会", "松山尼西亚联邦"), "议长");
    const made = written(
      "meeting",
      "白样会见松山尼西亚联邦湖滨州议会议长",
      guest,
      personOf("bai", "白样", "云雀省人大常委会", "副主任", { side: "host", roles: ["receiver"] }),
    );
    expect(made).toContain("松山尼西亚联邦湖滨州议会议长");
    expect(made).not.toContain("安例南多");
  });
});

describe("guests of two delegations who were met separately", () => {
  it("are as many parties as delegations", () => {
    const guest = (key: string, name: string, org: string, title: string, delegation: string): object =>
      personOf(key, name, org, title, { side: "guest", delegation, roles: ["head"] });
    const article = text(
      heldEvent({
        kind: "meeting",
        title: zh("白样会见星河市、松山市代表团"),
        city: zh("云雀市"),
        delegations: [
          { key: "d", name: zh("星河市代表团"), side: "guest", head: "an", size: 6 },
          { key: "e", name: zh("松山市议会代表团"), side: "guest", head: "wen", size: 5 },
        ],
        participants: [
          personOf("bai", "白样", "云雀市", "市长", { side: "host", roles: ["receiver"] }),
          guest("an", "安例", "星河市", "市长", "d"),
          guest("mo", "莫常", "星河市议会", "议长", "d"),
          guest("wen", "文样", "松山市议会", "议长", "e"),
        ],
        agenda: [
          {
            key: "t",
            activity: "talks",
            each: true,
            people: [{ key: "bai", as: "head" }, { key: "an" }, { key: "mo" }, { key: "wen" }],
          },
        ],
      }),
      "zh",
    );
    expect(article).toMatch(/分别会见星河市市长安例、星河市议会议长莫常率领的代表团一行6人和/);
    expect(article).toContain("文样率领的代表团一行5人");
  });
});
