import { expect, it } from "vitest";
import { FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { zh } from "./lake-town.test-data";

const REGION = { name: zh("云雀湖族自治区"), kind: "government" };

const official = (key: string, name: string, organization: object) => ({
  key,
  person: { name: zh(name) },
  posts: [{ organization, title: zh("主席") }],
  side: "host" as const,
});

it("a region is named once in front of an organ of its own in a later sentence", () => {
  const text = faultlessText(
    {
      format: FORMAT,
      kind: "other",
      status: "held",
      title: zh("云雀与湖滨结好5周年活动举行"),
      when: { start: "2024-05-03" },
      city: zh("云雀城"),
      participants: [
        official("a", "安样", REGION),
        official("b", "白样", { name: zh("政协"), parent: REGION }),
        {
          key: "c",
          person: { name: zh("车例") },
          posts: [{ organization: { name: zh("湖滨县"), kind: "government" }, title: zh("副知事") }],
          side: "guest",
        },
      ],
      agenda: [
        {
          key: "t",
          activity: "ceremony",
          title: zh("庆祝活动"),
          people: [{ key: "a" }, { key: "c" }],
          remarks: [{ key: "r", by: ["a"], act: "say", points: [zh("双方开展了合作")] }],
        },
        {
          key: "u",
          activity: "other",
          title: zh("纪念植树活动"),
          told: "after",
          when: { start: "2024-05-03", part: "morning" },
          venue: { name: zh("云雀林场友好林") },
          did: zh("栽种40株树"),
          people: [{ key: "b" }, { key: "c" }],
        },
      ],
    },
    "zh",
  );
  expect(text).toContain("云雀湖族自治区政协主席白样");
});
