import { expect, it } from "vitest";
import { en, personOfSide, textOfEvent } from "../whole-articles/lake-town.test-data";

const plan = (key: string, text: string) => ({
  key,
  text: en(text),
  force: "task",
  announce: true,
  by: { organizations: [{ name: en("Reed Guild"), the: true, kind: "association" }] },
});

const visit = (...texts: string[]): string =>
  textOfEvent({
    kind: "reception",
    title: en("Ambassador visits Reedham"),
    city: en("Reedham"),
    participants: [personOfSide("g", "Ann Sample", "Ambassador of Lakeland", "guest")],
    agenda: [{ key: "u", activity: "tour", people: [{ key: "g" }], saw: [en("the old library")] }],
    followUps: texts.map((text, at) => plan(`f${at}`, text)),
  });

it("two plans of one owner, each with an and, are two sentences", () => {
  const text = visit(
    "set up a working group for boats and nets with the schools concerned",
    "hold courses for young boat builders and help them find work in the yards of the lake",
  );
  expect(text).toMatch(/will set up a working group .* concerned\. It will also hold courses /u);
  expect(visit("build boats and nets", "train pilots")).toContain(" will build boats and nets");
  expect(visit("build boats and nets", "train pilots")).not.toContain("also train");
});
