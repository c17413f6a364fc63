import { expect, it } from "vitest";
import { en, person, said, textOfEvent } from "./lake-town.test-data";

const institute = { name: en("Reed Institute"), the: true, kind: "institute" };

it("does not give the words of who led a delegation to the delegation", () => {
  const text = textOfEvent({
    kind: "outbound_visit",
    title: en("Reed Institute visits Lakeland"),
    city: en("Lakeside"),
    agreements: [
      {
        key: "m",
        title: en("memorandum of understanding"),
        status: "signed",
        parties: [
          { organization: institute },
          { organization: { name: en("Lake Society"), the: true, kind: "association" } },
        ],
      },
    ],
    delegations: [{ key: "d", name: en("Reed Institute delegation"), the: true, side: "guest", head: "a" }],
    participants: [
      person("a", "Ann Lee", "president", institute, { side: "guest", delegation: "d", roles: ["head"] }),
      ...["Bo Ray", "Cy Dee", "Eve Fay", "Flo Gee"].map((name) =>
        person(name, name, `director for the work of ${name.slice(-3)}`, institute, {
          side: "guest",
          delegation: "d",
        }),
      ),
    ],
    agenda: [
      {
        key: "t",
        activity: "tour",
        saw: [en("the fish market"), en("the old lock")],
        people: [{ key: "a", as: "head" }],
        peopleOpen: true,
        remarks: [
          {
            ...said("a", "say", "the boats were a joy to everybody who lives by the lake"),
            quote: en("We are proud of it"),
          },
        ],
      },
    ],
  });
  expect(text).toMatch(/\.\s+Lee said that the boats were a joy/);
  expect(text).not.toMatch(/delegation[^.]* and said/);
});
