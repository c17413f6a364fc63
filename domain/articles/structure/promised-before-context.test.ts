import { expect, it } from "vitest";
import { faultlessText } from "../faultless.test-data";
import { heldEvent, personOf, zh } from "../zh/whole-articles/lake-town.test-data";

// What comes next, and a sentence of context, at the end of an invented journey.

const journey = (task: string, context: string): string =>
  faultlessText(
    heldEvent({
      kind: "outbound_visit",
      title: zh("安例率队赴云溪考察"),
      home: { name: zh("湖滨船模协会"), kind: "association" },
      city: zh("云溪"),
      participants: [personOf("an", "安例", "湖滨船模协会", "会长", { side: "guest", roles: ["head"] })],
      agenda: [{ key: "t", activity: "tour", people: [{ key: "an", as: "head" }], saw: [zh("云溪船模馆")] }],
      followUps: [
        {
          key: "f",
          force: "task",
          announce: true,
          text: zh(task),
          by: { organizations: [{ name: zh("湖滨船模协会"), kind: "association" }] },
          due: { words: zh("下一步") },
        },
      ],
      background: [zh(context)],
    }),
    "zh",
  );

it("ends with the task, whatever else is known of the place", () => {
  const text = journey("与云溪建立联络机制", "两地同为全国船艺试点。");
  expect(text.trimEnd()).toMatch(/下一步，[^。]*联络机制。$/);
});

it("ends with the context where it goes on about the task", () => {
  const text = journey("在云溪设立船模研发中心", "船模研发中心总投资约500万元。");
  expect(text.trimEnd()).toMatch(/总投资约500万元。$/);
});
