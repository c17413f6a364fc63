import { expect, it } from "vitest";
import { en, textOfEvent } from "../en/whole-articles/lake-town.test-data";

const city = { name: en("City of Reedham"), the: true, kind: "government" };
const host = (key: string, name: string, title: string) => ({
  key,
  side: "host",
  person: { name: en(name) },
  posts: [{ organization: city, title: en(title) }],
});
const remark = (by: string, point: string) => ({ key: `r${by}`, by: [by], act: "say", points: [en(point)] });

const text = (title: string): string =>
  textOfEvent({
    kind: "seminar",
    title: en("Seminar on Nets"),
    home: { name: en("Rope School"), the: true },
    participants: [host("a", "Ann Exemplar", "Lord Mayor"), host("b", "Bo Sample", title)],
    agenda: [
      { key: "s", activity: "speeches", remarks: [remark("a", "nets hold"), remark("b", "ropes last")] },
    ],
  });

it("somebody who works for a city is of its authority, not of the place", () => {
  const said = text("chief executive");
  expect(said).toContain("chief executive of the city");
  expect(said).not.toContain("chief executive of Reedham");
});

it("those who govern a place are of the place", () => {
  expect(text("Deputy Mayor")).toContain("Reedham Deputy Mayor Bo Sample");
});

it("a headline calls the authority by its place, and the text by its whole name", () => {
  const said = textOfEvent({
    kind: "meeting",
    title: en("Meeting"),
    city: en("Reedham"),
    participants: [
      { ...host("a", "Ann Exemplar", "City Manager"), roles: ["receiver"] },
      {
        key: "b",
        side: "guest",
        person: { name: en("Bo Sample") },
        posts: [{ organization: { name: en("Net Guild") }, title: en("president") }],
      },
    ],
    agenda: [{ key: "t", activity: "talks", topics: [en("roads")] }],
  });
  expect(said).toMatch(/^Reedham City Manager Ann Exemplar meets/);
  expect(said).toContain("City Manager of the City of Reedham");
});

it("presidents and employees of a municipality are not those of the place", () => {
  for (const title of ["President", "Deputy President"])
    expect(text(title)).not.toContain(`${title} of Reedham`);
  const said = textOfEvent({
    kind: "seminar",
    title: en("Seminar on Nets"),
    participants: [
      host("a", "Ann Exemplar", "Lord Mayor"),
      { key: "s", side: "host", group: en("officials and employees"), of: [city] },
    ],
    agenda: [{ key: "s", activity: "speeches", remarks: [remark("a", "nets hold")] }],
  });
  expect(said).toMatch(/fficials and employees of the (?:City of Reedham|city)/);
});
