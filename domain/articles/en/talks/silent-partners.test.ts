import { expect, it } from "vitest";
import { en, person, textOfEvent } from "../whole-articles/lake-town.test-data";

const club = { name: en("Lake Club of Friends of Nets"), the: true, kind: "association" };
const port = { name: en("Reed Port and Harbour Authority"), the: true };

const said = (key: string, text: string) => ({ key: `r${key}`, by: [key], act: "say", points: [en(text)] });

const visit = (silent: boolean): string =>
  textOfEvent({
    kind: "outbound_visit",
    title: en("Lake Club visits Reedham"),
    home: club,
    city: en("Reedham"),
    delegations: [{ key: "d", name: en("delegation of the Lake Club"), side: "guest", head: "a" }],
    participants: [
      person("a", "Ann Lee", "Chairwoman", club, { delegation: "d" }),
      person("b", "Bo Ray", "Chairman of the Board of Directors", port, { side: "host" }),
      person("c", "Cy Dee", "Chief Executive Officer for Ships", port, { side: "host" }),
      ...(silent
        ? [person("e", "Ed Fox", "Secretary for Industrial Relations", port, { side: "host" })]
        : []),
    ],
    agenda: [
      {
        key: "m",
        activity: "talks",
        venue: { name: en("Reed Quay"), the: true },
        people: [{ key: "a" }, { key: "b" }, { key: "c" }, ...(silent ? [{ key: "e" }] : [])],
        remarks: [said("b", "the port is open to all ships"), said("c", "the quay will be longer by May")],
      },
    ],
  });

it("talks at which most speak are held with those who do not speak and with the others", () => {
  expect(visit(true)).toMatch(/Bo Ray[^.]*Cy Dee[^.]*Ed Fox/);
});
