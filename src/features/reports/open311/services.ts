import type { Category, CategoryQuestion } from '../filing/category.ts';
import type { Answer } from './answer.ts';

/**
 * What can be reported here. Conduct of officials cannot: such a report is never shown, and Open311
 * has no way to be confidential.
 */
export const isOffered = ({ oversight }: Pick<Category, 'oversight'>): boolean => !oversight;

export function servicesAnswer(categories: readonly Category[]): Answer {
  return {
    root: 'services',
    content: categories.filter(isOffered).map((category) => ({
      service_code: category.code,
      service_name: category.name,
      description: category.about,
      metadata: category.questions.length > 0,
      type: 'realtime',
      keywords: category.keywords,
      group: category.section,
    })),
  };
}

/** The questions of a category as attributes; an answer is chosen by its own words. */
export function definitionAnswer({ code, questions }: Category): Answer {
  return {
    root: 'service_definition',
    content: {
      service_code: code,
      attributes: questions.map((question, index) => ({
        variable: true,
        code: question.key,
        datatype: DATATYPES[question.type],
        required: question.required,
        datatype_description: question.hint,
        order: index + 1,
        description: question.label,
        values: question.choices.map((choice) => ({ key: choice, name: choice })),
      })),
    },
  };
}

const DATATYPES: Record<CategoryQuestion['type'], string> = {
  text: 'string',
  number: 'number',
  choice: 'singlevaluelist',
};
