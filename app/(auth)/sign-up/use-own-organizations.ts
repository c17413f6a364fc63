import { useDebouncedValue } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { useTRPC } from "../../queries";
import { queryClientOfBrowser } from "../../query-client";
import type { OwnOrganizationOffer } from "./own-organization";

const PAUSE = 300;
const NONE: readonly OwnOrganizationOffer[] = [];

interface OfficeName {
  zh?: string | undefined;
  en?: string | undefined;
}

const isNamed = ({ zh, en }: OfficeName): boolean => Boolean(zh?.trim() || en?.trim());

/**
 * The directory's entries with the name of the office, a moment after it was typed, and which of them is the office: the first
 * one unless the user chose. `confirmed` gives the choice for a name, or undefined where the user has not seen its entries yet;
 * they get the focus then. Where entries cannot be read, none are offered.
 */
export function useOwnOrganizations(token: string, name: OfficeName) {
  const trpc = useTRPC();
  const client = queryClientOfBrowser();
  const [zh] = useDebouncedValue(name.zh ?? "", PAUSE);
  const [en] = useDebouncedValue(name.en ?? "", PAUSE);
  const group = useRef<HTMLDivElement>(null);
  const [isUnseen, setUnseen] = useState(false);
  const [choice, setChoice] = useState<string | null>();
  const optionsFor = (officeName: OfficeName) =>
    trpc.session.ownOrganizations.queryOptions({ token, officeName });
  const { data } = useQuery({ ...optionsFor({ zh, en }), enabled: isNamed({ zh, en }) }, client);
  const offers = isNamed(name) ? (data ?? NONE) : NONE;
  const isOffered = choice === null || offers.some(({ id }) => id === choice);
  const chosen = choice !== undefined && isOffered ? choice : (offers[0]?.id ?? null);
  useEffect(() => {
    if (!isUnseen || offers.length === 0) return;
    setUnseen(false);
    group.current?.querySelector<HTMLInputElement>("input:checked")?.focus();
  }, [isUnseen, offers]);
  const confirmed = async (officeName: OfficeName): Promise<string | null | undefined> => {
    const found = await client.fetchQuery(optionsFor(officeName)).catch(() => NONE);
    if (found.length === 0) return null;
    if (found.every(({ id }) => offers.some((each) => each.id === id))) return chosen;
    setUnseen(true);
    return undefined;
  };
  return { group, offers, chosen, choose: setChoice, confirmed };
}
