import { expect, it } from "vitest";
import { type Held, postsOn } from "./posts";

interface Titled extends Held {
  title: string;
}
const [zone, firm] = [{ id: "zone" }, { id: "firm" }];
const posts: Titled[] = [
  { title: "member", organization: firm },
  { title: "deputy", organization: zone, from: "2019", to: "2022-05" },
  { title: "director", organization: zone, from: "2022-06-01" },
];
const titles = (on?: string, of = posts) => postsOn(of, on).map((post) => post.title);

it("proposes the posts of that day, ignoring later ones", () => {
  expect(titles("2021-03-04")).toEqual(["deputy", "member"]);
  expect(titles("2022-05-31")).toEqual(["deputy", "member"]);
  expect(titles("2022-06-01")).toEqual(["director", "member"]);
  expect(titles("2018")).toEqual(["member"]);
});

it("proposes all posts of a month or year where only that is known", () => {
  expect(titles("2022")).toEqual(["deputy", "director", "member"]);
});

it("proposes current posts where no day is known", () => {
  expect(titles()).toEqual(["member", "director"]);
});

it("proposes the newest post where the end of an older one at the same organization is unknown", () => {
  const promoted: Titled[] = [
    { title: "once", organization: zone },
    { title: "deputy", organization: zone, from: "2019" },
    { title: "director", organization: zone, from: "2023-02" },
    { title: "secretary", organization: zone, from: "2023-02" },
    { title: "chair", organization: firm, from: "2001" },
  ];
  expect(titles("2022-01-01", promoted)).toEqual(["deputy", "chair"]);
  expect(titles("2024", promoted)).toEqual(["director", "secretary", "chair"]);
  expect(titles(undefined, promoted)).toEqual(["director", "secretary", "chair"]);
});

it("proposes a post from the day on which it is known, in the order of those days", () => {
  const known: Titled[] = [
    { title: "deputy", organization: zone, knownOn: "2022-05-25" },
    { title: "director", organization: zone, knownOn: "2024-03-01" },
    { title: "member", organization: firm, from: "2020", knownOn: "2024-03-01" },
  ];
  expect(titles("2021", known)).toEqual(["member"]);
  expect(titles("2022-05-25", known)).toEqual(["deputy", "member"]);
  expect(titles("2025", known)).toEqual(["director", "member"]);
  expect(titles(undefined, known)).toEqual(["director", "member"]);
});
