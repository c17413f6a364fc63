import { expect, test } from "vitest";
import { en, person, said, textOfEvent } from "../whole-articles/lake-town.test-data";

const mill = { name: en("Lake Mill"), the: true, kind: "company" };
const guild = { name: en("Millers' Guild"), the: true, kind: "association" };

const visit = (item: object): string =>
  textOfEvent({
    kind: "reception",
    title: en("Millers' Guild visits Lake Mill"),
    home: mill,
    city: en("Reedham"),
    delegations: [{ key: "d", name: en("guild delegation"), the: true, side: "guest", head: "day" }],
    participants: [
      person("lee", "Ann Lee", "manager", mill, { side: "host", roles: ["receiver"] }),
      person("ray", "Bo Ray", "engineer", mill, { side: "host" }),
      person("kim", "Jo Kim", "foreman", mill, { side: "host" }),
      person("fox", "Di Fox", "clerk", mill, { side: "host" }),
      person("day", "Cy Day", "president", guild, { side: "guest", delegation: "d" }),
    ],
    agenda: [{ key: "i", ...item }],
  });

test("on a tour the visitors do not meet the host who received them again", () => {
  const text = visit({
    activity: "tour",
    people: [{ key: "day" }, { key: "lee", as: "receiver" }, { key: "ray" }],
    saw: [en("the grinding floor")],
  });
  expect(text).toMatch(/also met Bo Ray, [^.;]*\./);
  expect(text).not.toMatch(/met [^.]*Lee/);
});

test("nor at talks of which only those who were there are known", () => {
  const people = ["lee", "ray", "kim", "fox"].map((key) => ({ key }));
  const text = visit({
    activity: "talks",
    people: [{ key: "day" }, ...people],
    remarks: [said("lee", "say", "the mill is old"), said("day", "say", "the mill is well kept")],
  });
  expect(text).not.toMatch(/\bmet (?:Ann )?Lee\b/);
});
