import { describe, expect, it } from "vitest";
import { en, office, person, textOfEvent } from "../whole-articles/lake-town.test-data";

const lee = person("a", "Ann Lee", "Director", office);
const ray = { key: "b", person: { name: en("Bo Ray"), later: en("Ray") } };
const group = (key: string, words: string) => ({ key, group: en(words) });
const part = (key: string, title: string | undefined, who: string, as: string, narrative: string) => ({
  key,
  activity: "presentation",
  ...(title ? { title: en(title) } : {}),
  people: [{ key: who, as }],
  narrative: [en(narrative)],
});
const seminar = (agenda: object[], people: object[]) =>
  textOfEvent({
    kind: "seminar",
    title: en("Lake Affairs Office holds seminar on lakes"),
    officialName: en("the Seminar on Lakes"),
    organizers: [{ tier: "organizer", organization: office }],
    participants: [lee, ray, ...people],
    agenda,
  });

describe("papers of a session", () => {
  const text = seminar(
    [
      part("p", "paper session on water", "a", "chair", "Five papers were presented in the session."),
      part("q", "paper session on reeds", "b", "chair", "Seven papers were presented in the session."),
      part("r", "paper session on boats", "b", "chair", "The papers dealt with sails."),
    ],
    [],
  );

  it("are in the sentence of their session, and the sessions in one paragraph", () => {
    expect(text).toMatch(
      /session on water, at which five papers were presented\. [^\n]*at which seven papers/,
    );
    expect(text).not.toContain("in the session.");
  });

  it("keep what else the office wrote as a sentence", () => {
    expect(text).toContain("The papers dealt with sails.");
  });
});

describe("a group that presented", () => {
  it("is the subject once", () => {
    const text = seminar(
      [part("p", undefined, "g", "speaker", "Students of two colleges also presented six papers.")],
      [group("g", "students of two colleges")],
    );
    expect(text).toContain("Students of two colleges also presented six papers.");
    expect(text).not.toContain("gave presentations");
  });
});
