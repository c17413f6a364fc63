import { expect, it } from "vitest";
import { en, person, textOfEvent as text } from "./lake-town.test-data";

const region = { name: en("Reedham Region"), the: true, kind: "government" };
const called = (title: string, government: string): string =>
  text({
    kind: "seminar",
    title: en("Seminar on lakes in Oakham"),
    city: en("Oakham"),
    participants: [
      person("a", "Ann Reed", title, { name: en(government), the: true, parent: region, kind: "government" }),
    ],
    agenda: [
      { key: "s", remarks: [{ key: "r", by: ["a"], act: "say", points: [en("the lakes are clean")] }] },
    ],
  });

it("calls the head of a government without a name of its own after the place", () => {
  expect(called("Vice Governor", "People's Government")).toContain(
    "Ann Reed, Vice Governor of the Reedham Region, ",
  );
  expect(called("Governor", "Provincial Government")).toContain("Ann Reed, Governor of the Reedham Region, ");
});

it("keeps a government that has a name, and other posts at it", () => {
  expect(called("Governor", "Oak County Government")).toMatch(/Governor of Oak County\b/);
  expect(called("Secretary", "People's Government")).toContain("People's Government");
});

it("does not make the head of a local government that of the body above", () => {
  const ministry = { name: en("Ministry of Lakes"), the: true, kind: "government" };
  const words = text({
    kind: "seminar",
    title: en("Seminar on lakes in Oakham"),
    city: en("Oakham"),
    participants: [
      person("a", "Ann Reed", "Head", { name: en("Local Government"), parent: ministry, kind: "government" }),
    ],
    agenda: [
      { key: "s", remarks: [{ key: "r", by: ["a"], act: "say", points: [en("the lakes are clean")] }] },
    ],
  });
  expect(words).not.toContain("Head of the Ministry");
});
