import { expect, it } from "vitest";
import { en, person, textOfEvent } from "../whole-articles/lake-town.test-data";

const text = (title: string, city?: string): string => {
  const ministry = {
    name: en("Ministry of Ports"),
    the: true,
    kind: "government",
    ...(city ? { city: en(city) } : {}),
  };
  return textOfEvent({
    kind: "seminar",
    title: en("Evening on ports"),
    city: en("Reedham"),
    participants: [person("a", "Ann Lee", title, ministry, { roles: ["speaker"] })],
    agenda: [
      {
        key: "t",
        activity: "speeches",
        remarks: [{ key: "r", by: ["a"], act: "say", points: [en("the lake needs ferries")] }],
      },
    ],
  });
};

it("does not name the ministry whose field a minister of state has in the title", () => {
  expect(text("Minister of State for Ports")).toContain("Ann Lee, Minister of State for Ports, said");
  expect(text("Minister of State for Ports", "Reedham")).not.toContain("Ministry");
  expect(text("Minister of State for Ports", "Hillport")).toContain("Ministry of Ports in Hillport");
  expect(text("Minister of State for Port")).toContain("Ministry of Ports");
  expect(text("Minister of State for Boats")).toContain("Ministry of Ports");
});
