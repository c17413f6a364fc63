import { describe, expect, it } from "vitest";
import { en, person, textOfEvent, town } from "../whole-articles/lake-town.test-data";

const office = { name: en("Lake Road Office"), the: true };
const [lee, ray, dee] = [
  person("m", "Ann Lee", "governor", { name: en("Lake County"), kind: "government" }, { side: "guest" }),
  person("g", "Bo Ray", "mayor", town, { side: "host" }),
  person("c", "Cy Dee", "consul", { name: en("Consulate of Hilland"), the: true }, { side: "third" }),
];
const text = (kind: string, agenda: object[]): string =>
  textOfEvent({
    kind,
    title: en("Lake County governor visits Reedham"),
    city: en("Reedham"),
    participants: [lee, ray, dee, person("e", "Di Fay", "head", office, { side: "host" })],
    agenda,
  });
const tour = {
  key: "t",
  activity: "tour",
  venue: { name: en("Lock Museum"), the: true },
  people: [{ key: "m" }, { key: "g", as: "escort" }],
};

describe("somebody of the hosts at an act of the visitors", () => {
  it("accompanied them again rather than being met", () => {
    const act = {
      key: "f",
      activity: "other",
      did: en("visit families in tents"),
      people: [{ key: "m" }, { key: "g" }],
    };
    const written = text("reception", [tour, act]);
    expect(written).toMatch(/Lee, accompanied by (?:Bo )?Ray, visited families in tents/);
    expect(written).not.toContain("met");
  });

  it("is met where the act is a call on the organization of that person", () => {
    const act = {
      key: "f",
      activity: "other",
      did: en("pay a courtesy call on the Consulate of Hilland"),
      people: [{ key: "m" }, { key: "c" }],
    };
    expect(text("reception", [tour, act])).not.toMatch(/Dee (?:also )?paid/);
  });

  it("guided those who did something", () => {
    const act = {
      key: "f",
      activity: "other",
      did: en("test ten samples"),
      people: [{ key: "m" }, { key: "e", as: "guide" }],
    };
    const written = text("reception", [tour, act]);
    expect(written).toMatch(/Lee, guided by Di Fay, .*, tested ten samples/);
    expect(written).not.toContain("the participants");
  });
});
