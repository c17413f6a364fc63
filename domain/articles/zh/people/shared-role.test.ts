import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

const spoken = (second: string): string =>
  faultlessText(
    heldEvent({
      kind: "other",
      title: zh("湖滨果品节举行"),
      officialName: zh("湖滨果品节"),
      participants: [
        personOf("an", "安例", "云雀果业协会", "会长", { functions: [zh("特邀嘉宾")] }),
        personOf("bo", "博例", "南汀果品公司", "总经理", { functions: [zh(second)] }),
      ],
      agenda: [
        {
          key: "t",
          activity: "discussion",
          remarks: [{ ...remark("r", "an", "introduce", "果品产业的情况"), by: ["an", "bo"] }],
        },
      ],
    }),
    "zh",
  );

it("prints what all in a list are at the event once, before their posts", () => {
  const article = spoken("特邀嘉宾");
  expect(article).toContain("应邀出席的云雀果业协会会长安例、南汀果品公司总经理博例");
  expect(article.split("应邀出席的")).toHaveLength(2);
  expect(article).not.toContain("特邀嘉宾");
});

it("keeps different functions with each of them", () => {
  expect(spoken("评委")).toContain("特邀嘉宾、云雀果业协会会长安例，评委、南汀果品公司总经理博例");
});

it("prints a role of several once, and not where the award names it", () => {
  const named = (key: string, name: string): object =>
    personOf(key, name, `${name}果业协会`, "会长", { functions: [zh("首届联络员")] });
  const article = faultlessText(
    heldEvent({
      kind: "other",
      title: zh("湖滨果品节举行"),
      officialName: zh("湖滨果品节"),
      participants: [
        personOf("an", "安例", "湖滨商会", "会长"),
        named("bo", "博例"),
        named("chu", "楚例"),
        named("ding", "丁例"),
      ],
      agenda: [{ key: "c", activity: "ceremony", title: zh("聘任仪式"), outcomes: ["o"] }],
      outcomes: [
        {
          key: "o",
          type: "award",
          by: ["an"],
          to: { participants: ["bo", "chu", "ding"] },
          points: [zh("首届联络员聘书")],
        },
      ],
    }),
    "zh",
  );
  expect(article.split("首届联络员")).toHaveLength(2);
  expect(article).toContain("颁发首届联络员聘书");
});

it("keeps the name of a group that begins with the role", () => {
  const article = faultlessText(
    heldEvent({
      kind: "other",
      title: zh("湖滨果品节举行"),
      officialName: zh("湖滨果品节"),
      participants: [
        personOf("an", "安例", "湖滨商会", "会长"),
        { key: "g", group: zh("志愿者代表"), functions: [zh("志愿者")] },
      ],
      agenda: [{ key: "c", activity: "ceremony", outcomes: ["o"] }],
      outcomes: [
        { key: "o", type: "award", by: ["an"], to: { participants: ["g"] }, points: [zh("志愿者证书")] },
      ],
    }),
    "zh",
  );
  expect(article).toContain("向志愿者代表");
});

it("leaves out in front of departments a role that the name of the event has", () => {
  const hospital = { name: zh("湖滨医院"), kind: "hospital" };
  const member = (key: string, name: string, department: string): object => ({
    key,
    person: { name: zh(name) },
    posts: [{ organization: { name: zh(department), parent: hospital } }],
    functions: [zh("援外医疗队员")],
  });
  const article = faultlessText(
    heldEvent({
      kind: "other",
      title: zh("湖滨医院举行援外医疗队员出征仪式"),
      officialName: zh("援外医疗队员出征仪式"),
      organizers: [{ organization: hospital, tier: "host" }],
      participants: [
        personOf("an", "安例", "湖滨医院", "院长"),
        member("bo", "博例", "康复科"),
        member("chu", "楚例", "骨科"),
        member("ding", "丁例", "心内科"),
      ],
      agenda: [
        {
          key: "c",
          activity: "ceremony",
          title: zh("出征仪式"),
          remarks: [remark("r", "an", "require", "弘扬援外精神")],
        },
      ],
      followUps: [
        {
          key: "f",
          text: zh("赴云雀国执行援外医疗任务"),
          force: "task",
          by: { participants: ["bo", "chu", "ding"] },
          announce: true,
        },
      ],
    }),
    "zh",
  );
  expect(article).not.toContain("队员湖滨医院");
  expect(article).toContain("湖滨医院康复科博例、骨科楚例、心内科丁例将赴");
});
