import { FilterChoice } from './filter-menu';

/** Checkboxes; none chosen is all, and one press says so. */
export function SeveralChoices(props: {
  name: string;
  all: readonly { key: string; label: string }[];
  chosen: readonly string[];
  allLabel: string;
  onChange: (chosen: string[]) => void;
}) {
  const { chosen } = props;
  return (
    <>
      <FilterChoice
        as="checkbox"
        name={props.name}
        label={props.allLabel}
        isChosen={chosen.length === 0}
        onChoose={() => props.onChange([])}
      />
      {props.all.map(({ key, label }) => (
        <FilterChoice
          key={key}
          as="checkbox"
          name={props.name}
          label={label}
          isChosen={chosen.includes(key)}
          onChoose={() => props.onChange(chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key])}
        />
      ))}
    </>
  );
}
