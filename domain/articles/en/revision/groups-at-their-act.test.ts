import { expect, it } from "vitest";
import { en, office, person, personOf, said, textOfEvent } from "../whole-articles/lake-town.test-data";

const group = (key: string, words: string, side: string) => ({ key, side, group: en(words), of: [office] });

const visit = (groups: object[], agenda: object[], more = {}): string =>
  textOfEvent({
    kind: "reception",
    title: en("Lakeland ambassador visits Lake Affairs Office"),
    home: office,
    city: en("Reedham"),
    participants: [
      personOf("a", "Ann Lee", "Ambassador", "Lakeland", { side: "guest", roles: ["head"] }),
      person("m", "Bo Ray", "Director", office, { side: "host", roles: ["speaker"] }),
      ...groups,
    ],
    agenda,
    ...more,
  });

const talk = (key: string, title: string) => ({
  key,
  activity: "discussion",
  title: en(title),
  remarks: [said("m", "say", "the lake needs more boats than the town can build in a year")],
});

it("states a group of hosts at the only gathering of a day", () => {
  const text = visit([group("g", "pilots", "host")], [talk("t", "round table")]);
  expect(text).toContain("At a round table, attended by pilots of the office, Bo Ray");
  expect(text).not.toContain("took part");
});

it("lists a group of hosts as such where nothing shows what they attended", () => {
  const text = visit([group("g", "pilots", "host")], [talk("t", "round table"), talk("u", "debate")]);
  expect(text).not.toContain("attended by pilots");
  expect(text).not.toContain("also took part");
});

it("keeps the presence of a group of which the text says what it will do", () => {
  const text = visit([group("g", "pilots", "host")], [talk("t", "round table"), talk("u", "debate")], {
    outcomes: [{ key: "o", type: "result", points: [en("the pilots of the office are to get new boats")] }],
  });
  expect(text.match(/pilots/giu)).toHaveLength(2);
});

it("does not let a group attend a speech", () => {
  const text = visit(
    [group("g", "pilots", "host")],
    [{ ...talk("t", "welcome speech"), activity: "speeches" }],
  );
  expect(text).not.toContain("speech, attended");
  expect(text).toContain("pilots");
});

it("leaves out the presence of a group whose act the text states", () => {
  const text = visit([group("g", "pilots", "host")], [talk("t", "round table"), talk("u", "debate")], {
    outcomes: [
      { key: "o", type: "result", points: [en("the pilots of the office were impressed by the boats")] },
    ],
  });
  expect(text.match(/pilots/giu)).toHaveLength(1);
});
