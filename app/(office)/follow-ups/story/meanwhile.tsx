"use client";

import { Alert, Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useTRPC } from "../../../trpc";
import type { Movable } from "./movable";
import classes from "./story.module.css";
import { StoryList } from "./story-list";
import type { Refused } from "./use-move";

/** How many of the last steps are shown of what happened meanwhile. */
const LAST = 3;

/** Why a move was not taken; where somebody else was first, what they did, and the way to go on from there. */
export function Meanwhile({
  followUp,
  refused,
  onLook,
}: {
  followUp: Movable;
  refused: Refused;
  onLook: (version: number) => void;
}) {
  const t = useTranslations("followUps");
  const story = useQuery(
    useTRPC().followUps.story.queryOptions({ id: followUp.id }, { enabled: refused.meanwhile, gcTime: 0 }),
  );
  return (
    <Alert color="red" variant="light" role="alert">
      <p>{refused.meanwhile ? t("meanwhile") : refused.sentence}</p>
      {refused.meanwhile && story.data && (
        <>
          <StoryList
            steps={story.data.story.slice(-LAST)}
            files={story.data.files}
            rounds={story.data.rounds}
          />
          <div className={classes.send}>
            <Button size="compact-sm" variant="default" onClick={() => onLook(story.data.version)}>
              {t("lookAnew")}
            </Button>
          </div>
        </>
      )}
    </Alert>
  );
}
