import type { Scene } from "../agenda";
import { type Line, line } from "../compose";
import { next } from "../memory";
import { maybe, type Phrase, plain, resting, say, says } from "../phrase";
import { attendance, FORMAL, isTalks, metAlready, received, talksAreNews, titleOf } from "../scene";
import { isPlural, withArticle } from "./grammar";
import { peopleList } from "./mentions";
import { partOfParty } from "./party";
import { actors, articled, at, during, everybody, front, hostsOf, topicsOf } from "./scene";

/** Talks of the visitors with those they met. */
const talks = (scene: Scene): Line => {
  const { tell, entry } = scene;
  const { item, path } = entry;
  const title = titleOf(tell, entry);
  const byHosts = received(entry) && item.activity !== "meal";
  const before = byHosts ? hostsOf(scene, entry) : undefined;
  const who = actors(scene);
  const there = at(scene);
  const met = before ?? hostsOf(scene, entry);
  const about = topicsOf(scene, entry);
  const begin = front(scene);
  if (item.activity === "meal")
    return line(
      path,
      say`${begin}${who.words} had ${title ? articled(title) : "a meal"}${there} with ${met}${maybe`, discussing ${about}`}`,
    );
  const name = title ? articled(title) : plain(next(tell.memory, "talks", ["talks", "discussions"]));
  const on = about ? say` on ${about}` : plain("");
  if (byHosts) return line(path, say`${begin}${met} received ${who.words}${there} for ${name}${on}`);
  const then =
    scene.moved && !scene.opening && (scene.order === "middle" || scene.order === "last") ? "then " : "";
  if (title && / with /.test(title.text))
    return line(path, say`${begin}${who.words} ${then}held ${name}${there}${on}, attended by ${met}`);
  return line(path, say`${begin}${who.words} ${then}held ${name}${there} with ${met}${on}`);
};

const again = (scene: Scene): Line => {
  const { tell, entry } = scene;
  const title = titleOf(tell, entry);
  const about = topicsOf(scene, entry);
  const who = resting(everybody(tell), `${entry.path}.people`);
  if (title)
    return line(
      entry.path,
      say`${front(scene)}${who} held ${articled(title)}${at(scene)}${maybe` on ${about}`}`,
    );
  return line(
    entry.path,
    about
      ? say`${front(scene)}${who} discussed ${about}${at(scene)}`
      : say`${front(scene)}${who} held talks${at(scene)}`,
  );
};

const VERBS = {
  talks: "held talks",
  discussion: "held a discussion",
  meal: "had a meal",
  presentation: "attended a presentation",
  speeches: "heard speeches",
  ceremony: "attended a ceremony",
  signing: "attended the signing",
  handover: "attended the handover",
  tour: "went on a tour",
  other: "took part",
} as const;

/** Talks, discussions and all other items in which people sit together. */
export const session = (scene: Scene): Line[] => {
  const { tell, entry } = scene;
  const { item, path } = entry;
  const activity = item.activity ?? "other";
  if (isTalks(scene)) return talksAreNews(scene) ? [metAlready(scene) ? again(scene) : talks(scene)] : [];
  const title = titleOf(tell, entry);
  const begin = front(scene);
  const { nobodyElse, listed, open, content } = attendance(scene);
  const about = topicsOf(scene, entry);
  if (about) {
    const who = nobodyElse ? everybody(tell) : actors(scene).words;
    const there = at(scene);
    const verb = next(tell.memory, "discussed", ["discussed", "also discussed", "further discussed"]);
    return [
      line(
        path,
        title
          ? say`${begin}${during(title, activity === "talks" || activity === "discussion")}${there}, ${who} ${verb} ${about}`
          : say`${begin}${who} ${verb} ${about}${there}`,
      ),
    ];
  }
  if (listed) {
    if (listed.length === 0) return [];
    const there = at(scene);
    const rests = `${path}.people`;
    const who =
      entry.same && !FORMAL.has(activity)
        ? actors(scene).words
        : resting(
            partOfParty(tell, listed, open ? "others" : undefined).words,
            rests,
            open ? `${path}.peopleOpen` : undefined,
          );
    if (title) return [line(path, say`${begin}${who} attended ${articled(title)}${there}`)];
    return [line(path, say`${begin}${who} ${VERBS[activity]}${there}`)];
  }
  if (!content && title)
    return [
      line(path, say`${begin}${articled(title)} ${isPlural(title.text) ? "were" : "was"} held${at(scene)}`),
    ];
  const there = content ? plain("") : at(scene);
  if (says(there)) {
    const many = activity === "talks" || activity === "speeches";
    const noun = many ? activity : withArticle(VERBS[activity].replace(/^.* (?=\S+$)/, ""));
    return [
      line(
        path,
        many
          ? say`${begin}${noun} were held${there}`
          : say`${begin}${everybody(tell)} ${VERBS[activity]}${there}`,
      ),
    ];
  }
  return [];
};

/** A handover: the heads give, the receivers take; without givers in the passive. */
export const handover = (scene: Scene): Line[] => {
  const { tell, entry } = scene;
  const title = tell.facts.said(entry.item.title, `${entry.path}.title`);
  if (!title) return [];
  const givers = entry.as("head");
  const receivers = entry.as("receiver");
  const thing = articled(title);
  const from = givers.length > 0 ? peopleList(tell, givers) : undefined;
  const to = (): Phrase => (receivers.length > 0 ? say` to ${peopleList(tell, receivers)}` : plain(""));
  const rests = `${entry.path}.people`;
  const about = topicsOf(scene, entry);
  const talk: Line[] = about
    ? [line(`${entry.path}.topics`, say`${everybody(tell)} discussed ${about}`)]
    : [];
  if (from)
    return [
      line(entry.path, resting(say`${front(scene)}${from} handed over ${thing}${to()}${at(scene)}`, rests)),
      ...talk,
    ];
  const were = isPlural(title.text) ? "were" : "was";
  return [
    line(entry.path, resting(say`${front(scene)}${thing} ${were} handed over${to()}${at(scene)}`, rests)),
    ...talk,
  ];
};
