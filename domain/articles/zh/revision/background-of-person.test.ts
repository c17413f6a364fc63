import { expect, it } from "vitest";
import type { Discourse } from "../../reference/discourse";
import { paragraph, said, textsOf } from "../whole-text/paragraphs.test-data";
import { withBackgroundOfPerson } from "./background-of-person";

const DISCOURSE = { facts: { people: [{ name: { text: "安例" } }] } } as unknown as Discourse;

const text = (second: string): string[] =>
  textsOf(
    withBackgroundOfPerson(
      [
        paragraph("lead", said("lead", "安例一行访问湖滨医院")),
        paragraph("background", said("background[0].zh", "安例行医多年")),
        paragraph(
          "agenda",
          said("agenda[t].remarks[r]", "白样介绍了医院"),
          said("agenda[t].remarks[s]", "安例介绍了诊所"),
          said("background[1].zh", second),
        ),
      ],
      DISCOURSE,
    ),
  );

it("has background on a person in one place, with the talks", () => {
  expect(text("安例随团访问期间，希望了解医院的发展")).toEqual([
    "安例一行访问湖滨医院",
    "安例行医多年，随团访问期间，希望了解医院的发展。白样介绍了医院。安例介绍了诊所",
  ]);
});

it("leaves background on others where it is", () => {
  expect(text("湖滨医院始建于1950年")[1]).toBe(
    "安例行医多年。白样介绍了医院。安例介绍了诊所。湖滨医院始建于1950年",
  );
});

it("has it behind the first paragraph, in the order of the record", () => {
  const made = withBackgroundOfPerson(
    [
      paragraph(
        "lead",
        said("lead", "安例一行访问湖滨医院"),
        said("background[1].zh", "安例此次走访了多家医院"),
      ),
      paragraph("background", said("background[0].zh", "安例行医多年")),
      paragraph("agenda", said("agenda[t]", "双方就合作座谈")),
    ],
    DISCOURSE,
  );
  expect(textsOf(made)).toEqual([
    "安例一行访问湖滨医院",
    "安例行医多年，此次走访了多家医院",
    "双方就合作座谈",
  ]);
});

it.each(["安例的父亲是湖滨诗人", "安例与莫常是同学", "安例行医多年，导师是莫常"])(
  "keeps the name behind a sentence with another subject: %s",
  (first) => {
    const made = withBackgroundOfPerson(
      [
        paragraph("lead", said("lead", "安例一行访问湖滨医院"), said("background[1].zh", "安例曾在湖滨任教")),
        paragraph("background", said("background[0].zh", first)),
      ],
      DISCOURSE,
    );
    expect(textsOf(made)[1]).toBe(`${first}。安例曾在湖滨任教`);
  },
);
