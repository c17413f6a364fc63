import { expect, it } from "vitest";
import { en, textOfEvent } from "../whole-articles/lake-town.test-data";

// Invented people and organizations.
const body = (name: string, parent?: string) => ({
  name: en(name),
  the: true,
  kind: "government",
  ...(parent ? { parent: { name: en(parent), the: true, kind: "government" } } : {}),
});

const speaker = (...posts: (readonly [string, object])[]): string =>
  textOfEvent({
    kind: "seminar",
    title: en("Seminar on nets held"),
    participants: [
      {
        key: "a",
        person: { name: en("Ann Sample"), later: en("Sample") },
        posts: posts.map(([title, organization]) => ({ title: en(title), organization })),
      },
    ],
    agenda: [
      {
        key: "s",
        activity: "speeches",
        remarks: [{ key: "r", by: ["a"], act: "say", points: [en("nets hold")] }],
      },
    ],
  });

it("a title held at three organizations is printed once", () => {
  const departments = ["Food", "Boat", "Net"].map(
    (one) => ["Chief Secretary", body(`${one} Department`, "Government of Norland")] as const,
  );
  expect(speaker(...departments)).toContain(
    "Chief Secretary of the Food Department, of the Boat Department and of the Net Department of the Government of Norland,",
  );
  const guilds = ["Lake", "Reed", "Hill"].map((one) => ["Chairman", body(`${one} Guild`)] as const);
  expect(speaker(...guilds, ["Clerk", body("Net Mill")])).toContain(
    "Chairman of the Lake Guild, of the Reed Guild and of the Hill Guild, and Clerk of the Net Mill,",
  );
});

it("the second of two committees of a house does not name the house again", () => {
  const said = speaker(
    ["Congresswoman", body("Lake House")],
    ["member", body("Committee on Nets", "Lake House")],
    ["member", body("Committee on Boats", "Lake House")],
  );
  expect(said).toContain("member of its Committee on Nets and of its Committee on Boats");
  expect(said.split("Lake House")).toHaveLength(2);
});
