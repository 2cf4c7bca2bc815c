import type { reportWork as source } from '../id/report-work.ts';

export const reportWork: typeof source = {
  unnamed: (code) => `Closed report ${code}`,
  neverCompleted: 'It was not completed in time. A new report is always welcome.',
  late: {
    office: (report) => `Overdue: ${report}`,
    head: (report, office) => `${office} is overdue: ${report}`,
    coordinator: (report, office) => `Needs help, ${office} is overdue: ${report}`,
    leadership: (report, office) => `Still open at ${office}: ${report}`,
    body: (step, due) => `State: ${step}. It was due ${due}.`,
  },
  bulletin: {
    title: (report) => `Answer: ${report}`,
    summary: (office, answer) => `${office} answered a resident's report. ${answer}`,
    asked: 'What residents reported',
    answered: (office) => `The answer of ${office}`,
    proof: 'What was done',
    source: (code) => `Residents' report ${code}`,
    when: (day) => `Answered ${day}`,
  },
};
