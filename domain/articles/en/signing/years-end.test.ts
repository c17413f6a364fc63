import { expect, it } from "vitest";
import { en, personOf, textOfEvent } from "../whole-articles/lake-town.test-data";

const REED = { organization: { name: en("Reed Mill"), kind: "company" } };
const LAKE = { organization: { name: en("Lake Mill"), kind: "company" } };

const written = (agreement: object, followUps: readonly object[] = []): string =>
  textOfEvent({
    kind: "meeting",
    title: en("Mills meet in Reedham"),
    officialName: en("Mill Day"),
    city: en("Reedham"),
    participants: [personOf("a", "Ann Exemplar", "mayor", "Reedham")],
    agenda: [{ key: "s", activity: "speeches", people: [{ key: "a" }] }],
    agreements: [{ key: "m", title: en("agreement"), type: "other", parties: [REED, LAKE], ...agreement }],
    followUps,
  });

const sign = (on: string) => ({
  key: "f",
  force: "task",
  text: en("sign the agreement"),
  due: { on },
  from: { agreement: "m" },
});

it("has the last day of a year as the end of that year", () => {
  expect(written({ status: "planned" }, [sign("2024-12-31")])).toContain(
    "plan to sign an agreement by the end of the year",
  );
  expect(written({ status: "planned" }, [sign("2025-12-31")])).toContain(
    "plan to sign an agreement by the end of 2025",
  );
  expect(written({ status: "planned" }, [sign("2024-06-30")])).toContain(
    "plan to sign an agreement on June 30, 2024",
  );
});

it("has the aim of a document in force in its sentence, unless it is long", () => {
  const inForce = { status: "in_force", signedOn: "2016" };
  expect(written({ ...inForce, purpose: en("exchange millers") })).toMatch(
    /signed in 2016 to exchange millers\./,
  );
  const long =
    "exchange millers and their apprentices for the work at the mills of the lake and of all the rivers around it";
  expect(written({ ...inForce, purpose: en(long) })).toMatch(/signed in 2016[,.]/);
});
