import { expect, test } from "vitest";
import { en, person, textOfEvent } from "./lake-town.test-data";

const town = { name: en("Town of Reedham"), the: true, kind: "government" };
const mill = { name: en("Lake Mill"), the: true, kind: "company" };
const consulate = { name: en("Honorary Consulate of Norland in Reedham"), the: true, kind: "government" };

const visit = (more: object, consul = "Honorary Consul"): string =>
  textOfEvent({
    kind: "reception",
    title: en("Oakham delegation visits Reedham"),
    city: en("Reedham"),
    delegations: [{ key: "d", name: en("Oakham delegation"), the: true, side: "guest", head: "day" }],
    participants: [
      person("lee", "Ann Lee", "Mayor", town, { side: "host", roles: ["receiver"] }),
      person("fox", "Di Fox", consul, consulate, { side: "host" }),
      person(
        "day",
        "Cy Day",
        "Mayor",
        { name: en("Town of Oakham"), the: true },
        { side: "guest", delegation: "d" },
      ),
    ],
    agenda: [
      {
        key: "t",
        activity: "tour",
        venue: { name: en("Lake Mill"), the: true, organization: mill },
        people: [{ key: "day" }],
        topics: [en("milling at the Lake Mill")],
      },
    ],
    ...more,
  });

test("the visitors' return comes before other context", () => {
  const background = [
    en("A former mayor led a group to Oakham in 1988."),
    en("The delegation returned to Oakham on March 6."),
  ];
  expect(visit({ background })).toMatch(/returned to Oakham on March 6.[\s\S]*to Oakham in 1988/);
});

test("a place that was toured is not named again in what was learned there", () => {
  expect(visit({})).toMatch(/toured the Lake Mill, where it learned about milling\./);
});

test("an honorary consul is of the country, not of the consulate", () => {
  expect(visit({})).toContain("Honorary Consul of Norland in Reedham");
  expect(visit({}, "Consul")).not.toContain("Fox, Consul of Norland");
});

test("a sentence that continues one about a person follows it", () => {
  const background = [en("Day took office on March 1."), en("It is his first post in a town.")];
  expect(visit({ background })).toMatch(/Day took office on March 1\. It is his first post in a town\./);
});

test("calls of visitors on a day that is known are fixed", () => {
  const followUps = [
    {
      key: "f",
      text: en("call on the Governor of Norland"),
      force: "intention",
      by: { participants: ["day"] },
      due: { on: "2024-03-06" },
    },
  ];
  expect(visit({ followUps })).toContain("Day will call on the Governor of Norland on March 6");
});

test("the destination is not named again in an aim with a sentence of its own", () => {
  const lake = textOfEvent({
    kind: "reception",
    title: en("Oakham mission visits Lake Freeport"),
    city: en("Lake Freeport"),
    purpose: en("look for places for new mills and bakeries in the Lake Freeport"),
    delegations: [{ key: "d", side: "guest", head: "day", size: 65 }],
    participants: [
      person("lee", "Ann Lee", "Mayor", town, { side: "host", roles: ["receiver"] }),
      person(
        "day",
        "Cy Day",
        "Executive Director",
        { name: en("Federation of Oakham and Lindow Chambers of Milling and Baking"), the: true },
        { side: "guest", delegation: "d", functions: [en("head of mission")] },
      ),
    ],
  });
  expect(lake).not.toContain("in the Lake Freeport");
});

test("the return of others than the visitors stays with what it continues", () => {
  for (const background of [
    ["In 1988 a delegation of millers came to Reedham.", "The delegation returned to Oakham with plans."],
    ["The Labour Union won the elections.", "The party returned to government."],
    ["Reed Rovers were founded in 1920.", "The team returned to the First League in 2019."],
  ])
    expect(visit({ background: background.map(en) })).toContain(background[1]);
  const [first = "", second = ""] = [
    "Reed Rovers were founded in 1920.",
    "The team returned to the First League.",
  ];
  expect(visit({ background: [en(first), en(second)] })).toContain(`${first} ${second}`);
});

test("an appeal on a day is no call of visitors", () => {
  const followUps = [
    {
      key: "f",
      text: en("call on the council to lower the fees"),
      force: "intention",
      by: { participants: ["day"] },
      due: { on: "2024-03-06" },
    },
  ];
  expect(visit({ followUps })).not.toContain("will call on");
});
