import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "./lake-town.test-data";

// Companions of whom only the name is known, after others with posts, on an invented visit.

const guests = { side: "guest", delegation: "d" };
const alone = (key: string, name: string): object => ({ key, person: { name: zh(name) }, ...guests });

const visitWith = (...more: object[]): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("青石大学校长到访"),
      delegations: [{ key: "d", side: "guest", head: "an" }],
      participants: [
        personOf("an", "安例", "青石大学", "校长", { ...guests, roles: ["head"] }),
        personOf("bo", "博例", "青石大学农学院", "院长", guests),
        personOf("ce", "策例", "青石大学事务组", "组长", guests),
        ...more,
        personOf("bai", "白样", "湖滨大学", "校长", { side: "host", roles: ["receiver"] }),
      ],
    }),
    "zh",
  );

it("does not let a name alone share the post of the person before it", () => {
  const text = visitWith(alone("da", "达例"));
  expect(text).toMatch(/组长策例，?以及达例/);
  expect(text).not.toContain("策例、达例");
});

it("keeps several names alone together", () => {
  expect(visitWith(alone("da", "达例"), alone("fan", "范例"))).toMatch(/组长策例，?以及达例、范例/);
});

it("lists those with posts without 以及", () => {
  expect(visitWith()).not.toContain("以及");
});
