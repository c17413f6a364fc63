import { changed, type Phrase } from "../../phrase";

/** "visited Reed Zone to see its works": the aim of a visit without the name of the place that the verb has right before it. */
export const aimAtPlace = (aim: Phrase, place: string | undefined): Phrase => {
  if (!place) return aim;
  const owners = [`${place}'s `, `${place}’s `].flatMap((own) => [` the ${own}`, ` ${own}`]);
  return changed(aim, (text) => {
    const own = owners.find((one) => ACTS.test(text.slice(0, Math.max(0, text.indexOf(one)))));
    return own ? text.replace(own, " its ") : text;
  });
};

/** What visitors do with what belongs to a place. */
const ACTS =
  /^(?:see|view|inspect|review|observe|study|examine|explore|understand|learn (?:about|of|from)|get to know)$/;
