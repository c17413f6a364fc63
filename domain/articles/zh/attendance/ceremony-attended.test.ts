import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { heldEvent, personOf, zh } from "../whole-articles/lake-town.test-data";
import { ceremonyAttended } from "./ceremony-attended";

// An invented donation with ceremonies that its title does not name, and what is to be done with what was given.

const SCHOOL = { name: zh("青石学校"), kind: "school" };
const donation = (title: string, ...more: object[]): string =>
  faultlessText(
    heldEvent({
      kind: "other",
      title: zh(title),
      home: { name: zh("湖滨商会"), kind: "association" },
      city: zh("青石"),
      participantsOpen: true,
      delegations: [{ key: "d", side: "guest", head: "an" }],
      participants: [
        personOf("bo", "博例", "青石市教育局", "科长", { side: "host", roles: ["receiver", "speaker"] }),
        personOf("ce", "策例", "青石市商务局", "处长", { side: "host" }),
        personOf("an", "安例", "湖滨商会", "秘书长", { side: "guest", delegation: "d", roles: ["head"] }),
      ],
      agenda: [
        {
          key: "c",
          activity: "ceremony",
          title: zh("图书捐赠仪式"),
          peopleOpen: true,
          people: [{ key: "bo" }, { key: "ce" }, { key: "an" }],
          outcomes: ["g"],
        },
        ...more,
      ],
      outcomes: [
        { key: "g", type: "gift", by: ["an"], to: { organizations: [SCHOOL] }, points: [zh("500册图书")] },
        { key: "h", type: "gift", by: ["an"], to: { organizations: [SCHOOL] }, points: [zh("20套教具")] },
      ],
      followUps: [
        {
          key: "f",
          text: zh("把图书分配给各班级"),
          force: "task",
          by: { organizations: [SCHOOL] },
          from: { outcome: "g" },
          announce: true,
        },
      ],
    }),
    "zh",
  );

const nameFor = (keys: readonly string[], title: string): string | undefined => {
  const item = (called: string, activity: string, ...people: string[]): object => ({
    item: { title: zh(called), activity, people: people.map((key) => ({ key })) },
  });
  const discourse = {
    facts: {
      record: { title: zh(title) },
      said: (text?: { zh?: string }) => (text?.zh ? { text: text.zh } : undefined),
    },
    content: {
      scenes: [
        item("图书捐赠仪式", "ceremony", "an", "bo", "ce"),
        item("教具捐赠仪式", "ceremony", "an", "bo"),
        item("成立大会", "speeches", "ce", "fu"),
        item("座谈", "discussion", "ce"),
      ],
    },
  } as unknown as Discourse;
  return ceremonyAttended(
    discourse,
    keys.map((key) => ({ key }) as unknown as Who),
  );
};

it("names the ceremony that all of a list attended, and none of two or that of the title", () => {
  expect(nameFor(["bo", "ce"], "湖滨商会捐资捐物支援青石学校")).toBe("图书捐赠仪式");
  expect(nameFor(["bo"], "湖滨商会捐资捐物支援青石学校")).toBeUndefined();
  expect(nameFor(["bo", "ce"], "青石学校举行捐赠仪式")).toBeUndefined();
});

it("names the assembly whose attendees they were, rather than a ceremony that lists none of them", () => {
  expect(nameFor(["ce", "fu"], "青石商会成立")).toBe("成立大会");
});

it("states what is to be done with a gift", () => {
  expect(donation("湖滨商会捐资捐物支援青石学校")).toContain("分配给各班级");
});
