import { BookOpen } from "lucide-react";
import { useState } from "react";
import type { CardId, PersonaId } from "../../shared/journey/index.ts";
import { EmptyState } from "../ui/index.ts";
import { ChapterPart } from "./ChapterPart.tsx";
import { InShort } from "./InShort.tsx";
import { StoryHead } from "./StoryHead.tsx";
import styles from "./story.module.css";
import { type StoryParts, StoryPartsContext } from "./story-parts.ts";
import { useStory } from "./use-story.ts";
import { words } from "./words.ts";

/** The map as something to read: the whole first, then stage after stage, live. */
export function StoryView({
  parts,
  onOpenCard,
}: {
  readonly parts: StoryParts;
  readonly onOpenCard: (id: CardId) => void;
}) {
  const story = useStory();
  const [persona, setPersona] = useState<PersonaId>();
  const { chapters } = story;
  return (
    <StoryPartsContext value={parts}>
      <article className={styles.story} data-story="" aria-label={words.story}>
        <div className={styles.page}>
          {chapters.length === 0 ? (
            <EmptyState icon={<BookOpen />} title={words.emptyTitle} text={words.emptyText} />
          ) : (
            <>
              <StoryHead
                story={story}
                persona={persona}
                onPersona={setPersona}
                onStage={(id) => goTo(`chapter-${id}`)}
                onStep={(id) => goTo(`step-${id}`)}
              />
              {chapters.map((chapter) => (
                <ChapterPart
                  key={chapter.stage.id}
                  chapter={chapter}
                  of={chapters.length}
                  onOpenCard={onOpenCard}
                />
              ))}
              <InShort story={story} onOpenCard={onOpenCard} />
            </>
          )}
        </div>
      </article>
    </StoryPartsContext>
  );
}

/** Scrolls there, and takes the keyboard along. How it scrolls is the style sheet's. */
function goTo(id: string): void {
  const place = document.getElementById(id);
  place?.focus({ preventScroll: true });
  place?.scrollIntoView({ block: "start" });
}
