import { expect, it } from "vitest";
import { en, personOf, said, textOfEvent as text } from "./lake-town.test-data";

const seminar = (act: string, ...points: string[]): string =>
  text({
    kind: "seminar",
    title: en("Reedham Seminar on Lakes"),
    officialName: en("the Reedham Seminar on Lakes"),
    city: en("Reedham"),
    participants: [
      personOf("h", "Ann Host", "Director", "Reed Institute", { roles: ["chair"] }),
      ...["Bo Mock", "Cy Pond", "Dee Marsh", "Eli Rush"].slice(0, points.length).map((name, at) => ({
        key: `p${at}`,
        person: { name: en(name), later: en(name.split(" ")[1] ?? "") },
      })),
    ],
    agenda: [
      {
        key: "s",
        activity: "presentation",
        title: en("first session"),
        remarks: points.map((point, at) => said(`p${at}`, act, point)),
      },
    ],
  });

it("puts each of three speakers beside what they spoke on", () => {
  expect(seminar("speak", "the care of reeds", "the age of the lakes", "boats in winter")).toContain(
    "Bo Mock spoke on the care of reeds, Cy Pond on the age of the lakes, and Dee Marsh on boats in winter",
  );
});

it("separates longer lists and points with commas by semicolons", () => {
  expect(seminar("report", "the care of reeds", "fish, boats and nets", "boats in winter")).toContain(
    "Bo Mock reported on the care of reeds; Cy Pond on fish, boats and nets; and Dee Marsh on boats in winter",
  );
  expect(seminar("speak", "reeds", "fish", "boats", "nets")).toContain(
    "Bo Mock spoke on reeds; Cy Pond on fish; Dee Marsh on boats; and Eli Rush on nets",
  );
});

it("introduces each speaker beside the own topic", () => {
  const people = ["Bo Mock", "Cy Pond", "Dee Marsh"].map((name, at) =>
    personOf(`p${at}`, name, "lecturer", `${name} College`),
  );
  const words = text({
    kind: "seminar",
    title: en("Reedham Seminar on Lakes"),
    officialName: en("the Reedham Seminar on Lakes"),
    city: en("Reedham"),
    participants: people,
    agenda: [
      {
        key: "s",
        activity: "presentation",
        remarks: ["reeds", "fish", "boats"].map((point, at) => said(`p${at}`, "speak", point)),
      },
    ],
  });
  expect(words).toMatch(
    /Bo Mock, [^;]* spoke on reeds; Cy Pond, [^;]*, on fish; and Dee Marsh, [^;]*, on boats/,
  );
});
