import { describe, expect, it } from "vitest";
import type { DraftRecord } from "../../events/shape";
import { signatoriesOf } from "./agreements";
import { withoutFieldsInPurpose } from "./fields-in-purpose";
import { withGiversByRole } from "./givers-by-role";
import { withGuidesOfOwnTours } from "./guides-of-own-tours";
import { withReceiversAtStops } from "./receivers-at-stops";
import { rosterOf } from "./roster";
import { withSignatoriesByRole } from "./signatories-by-role";
import { withSpeakersOfSpeeches } from "./speakers-of-speeches";

// Records of invented events in which people are listed once, with their roles at the event.

const en = (text: string) => ({ en: text });
const org = (name: string) => ({ name: en(name) });
const person = (key: string, organization: string, side: string, ...roles: string[]) => ({
  key,
  side,
  roles,
  person: { name: en(key) },
  posts: [{ title: en("director"), organization: org(organization) }],
});
const record = (more: object): DraftRecord => ({ kind: "other", ...more }) as DraftRecord;

describe("signatories by role", () => {
  const parties = [{ organization: org("Lake Port") }, { organization: org("Reed Port") }];
  const a = { key: "a", title: en("plan"), status: "signed", parties };
  const [lee, ray] = [
    person("lee", "Lake Port", "host", "signatory"),
    person("ray", "Reed Port", "guest", "signatory"),
  ];
  const signed = (given: DraftRecord) =>
    given.agreements?.map((one) => one.parties?.map(({ signatories }) => signatories));

  it("are those of their parties, unless they signed something else by name", () => {
    const given = record({ agreements: [a], participants: [lee, ray] });
    expect(signed(withSignatoriesByRole(given))).toEqual([[["lee"], ["ray"]]]);
    const named = parties.map((party, at) => ({ ...party, signatories: [at === 0 ? "lee" : "ray"] }));
    const two = record({
      agreements: [{ ...a, key: "b", parties: named }, a],
      participants: [lee, ray],
    });
    expect(withSignatoriesByRole(two)).toBe(two);
  });

  it("are of the commission of their own province, and of no document that another party leaves open", () => {
    const of = (name: string) => ({ ...org("Health Commission"), parent: org(name) });
    const at = (key: string, name: string, side: string) => ({
      ...person(key, "", side, "signatory"),
      posts: [{ title: en("director"), organization: of(name) }],
    });
    const two = [{ organization: of("Lake Province") }, { organization: of("Reed Province") }];
    const given = record({
      agreements: [{ ...a, parties: two }],
      participants: [at("lee", "Lake Province", "host"), at("ray", "Reed Province", "guest")],
    });
    expect(signed(withSignatoriesByRole(given))).toEqual([[["lee"], ["ray"]]]);
    const open = record({
      agreements: [a],
      participants: [lee, person("ray", "Reed City", "guest", "signatory")],
    });
    expect(withSignatoriesByRole(open)).toBe(open);
  });

  it("are both named where one is only of the other side", () => {
    const people = [lee, person("ray", "Reed City", "guest", "signatory")];
    const known = (list: object[]) => {
      const given = withSignatoriesByRole(
        record({ agreements: [{ ...a, parties: list }], participants: people }),
      );
      const [one] = given.agreements ?? [];
      return one && signatoriesOf(given, rosterOf(given), one).map((each) => each.people);
    };
    expect(known(parties)).toEqual([["lee"], ["ray"]]);
    expect(known([{ ...parties[0], signatories: ["lee"] }, { ...parties[1] }])).toEqual([["lee"], ["ray"]]);
  });

  it("do not act on behalf of the party for which they sign", () => {
    const group = { key: "g", group: en("Reed Port"), presence: "unstated" };
    const acting = { ...ray, posts: [{ title: en("envoy") }], onBehalfOf: "g" };
    const own = [
      { ...parties[0], signatories: ["lee"] },
      { ...parties[1], signatories: ["ray"] },
    ];
    const made = withSignatoriesByRole(
      record({ agreements: [{ ...a, parties: own }], participants: [lee, acting, group] }),
    );
    expect(made.participants?.map(({ key, onBehalfOf }) => [key, onBehalfOf])).toEqual([
      ["lee", undefined],
      ["ray", undefined],
    ]);
    const other = { ...group, group: en("Hill Guild") };
    const kept = record({ agreements: [{ ...a, parties: own }], participants: [lee, acting, other] });
    expect(withSignatoriesByRole(kept)).toBe(kept);
  });
});

describe("those who gave something", () => {
  const gift = {
    key: "g",
    type: "gift",
    to: { organizations: [org("Lake School")] },
    points: [en("ten desks")],
  };
  const given = (head: object, more: object = {}) =>
    record({
      participants: [person("lee", "Lake School", "host", "receiver"), head],
      agenda: [{ key: "h", activity: "handover", outcomes: ["g"] }],
      outcomes: [gift],
      ...more,
    });

  it("are the visitors who led a donation to the hosts", () => {
    const made = withGiversByRole(given(person("ray", "Reed Guild", "guest", "head")));
    expect(made.outcomes?.[0]?.by).toEqual(["ray"]);
  });

  it("are not known where the visitor has no role or the title says who gave", () => {
    const guest = given(person("ray", "Reed Guild", "guest"));
    expect(withGiversByRole(guest).outcomes?.[0]?.by).toBeUndefined();
    const titled = given(person("ray", "Reed Guild", "guest", "head"), {
      title: { zh: "芦苇行会向湖滨学校捐赠课桌" },
    });
    expect(withGiversByRole(titled)).toBe(titled);
    const two = given(person("ray", "Reed County", "guest", "head"));
    const among = { ...two, participants: [...(two.participants ?? []), person("bo", "Bo Motors", "guest")] };
    expect(withGiversByRole(among as DraftRecord).outcomes?.[0]?.by).toBeUndefined();
  });
});

it("lists guides at the only tour at which they speak", () => {
  const remark = { key: "r", by: ["lee"], act: "introduce", points: [en("the looms")] };
  const tours = [
    { key: "a", activity: "tour", remarks: [remark] },
    { key: "b", activity: "tour" },
  ];
  const guide = person("lee", "Lake Mill", "host", "guide");
  const made = withGuidesOfOwnTours(record({ participants: [guide], agenda: tours }));
  expect(made.agenda?.map(({ people }) => people)).toEqual([[{ key: "lee", as: "guide" }], undefined]);
  const silent = record({ participants: [guide], agenda: [{ key: "a", activity: "tour" }, tours[1]] });
  expect(withGuidesOfOwnTours(silent)).toBe(silent);
  // The other one guided too, at an unknown tour.
  const two = record({ participants: [guide, person("ray", "Hill Park", "host", "guide")], agenda: tours });
  expect(withGuidesOfOwnTours(two)).toBe(two);
});

it("lists receivers of a journey at the talks with their own organizations", () => {
  const participants = [
    person("kim", "Hill College", "guest", "head"),
    person("lee", "Lake College", "host", "receiver"),
    person("ray", "Reed College", "host", "receiver"),
  ];
  const agenda = [
    { key: "a", activity: "talks", title: en("Meeting with Lake College") },
    { key: "b", activity: "talks", title: en("Meeting with Reed College") },
  ];
  const journey = (more: object = {}) => record({ kind: "outbound_visit", participants, agenda, ...more });
  const made = withReceiversAtStops(journey());
  expect(made.agenda?.[1]?.people).toEqual([{ key: "kim" }, { key: "ray", as: "receiver" }]);
  const unnamed = journey({ agenda: [agenda[0], { key: "b", activity: "talks", title: en("Meeting") }] });
  expect(withReceiversAtStops(unnamed)).toBe(unnamed);
});

it("gives the only speeches without a speaker those who spoke at no item", () => {
  const participants = [
    person("lee", "Lake Port", "host", "speaker"),
    person("ray", "Reed Port", "guest", "speaker"),
  ];
  const remark = { key: "r", by: ["ray"], act: "say", points: [en("it rains")] };
  const agenda = [
    { key: "o", activity: "speeches", title: en("opening speeches") },
    { key: "t", activity: "talks", remarks: [remark] },
  ];
  const made = withSpeakersOfSpeeches(record({ participants, agenda }));
  expect(made.agenda?.[0]?.people).toEqual([{ key: "lee", as: "speaker" }]);
  const lectures = { key: "k", activity: "presentation", title: en("keynote lectures") };
  const unknown = record({ participants, agenda: [...agenda, lectures] });
  expect(withSpeakersOfSpeeches(unknown)).toBe(unknown);
});

it("leaves out fields of a document that its purpose names", () => {
  const fields = [en("Boats"), en("nets")];
  const with_ = (purpose: string) =>
    record({ kind: "signing", purpose: en(purpose), agreements: [{ key: "a", title: en("plan"), fields }] });
  expect(withoutFieldsInPurpose(with_("share boats and nets")).agreements?.[0]?.fields).toBeUndefined();
  const kept = [with_("share boats"), with_("buy steamboats and hornets")];
  for (const other of kept) expect(withoutFieldsInPurpose(other)).toBe(other);
  const [one] = with_("share boats and nets").agreements ?? [];
  const two = { ...with_("share boats and nets"), agreements: [one, { ...one, key: "b" }] } as DraftRecord;
  expect(withoutFieldsInPurpose(two)).toBe(two);
});
