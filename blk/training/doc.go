// Package training is what happens in a training centre: batches from proposal
// to closing, enrolments from application to exit, learning at a workplace, and
// what became of those who were trained.
//
// # Goals
//
//   - A batch (angkatan: 16 people in one package) and a national intake wave are
//     two things, and so are apprenticeship (pemagangan), on-the-job training,
//     graduate internship and a school placement.
//   - Completion, the training result of the centre and the competency result of
//     an assessment are three things.
//
// # Non-goals
//
// Who is eligible is decided in package eligibility, competency certificates
// are in package certification, money in funding.
package training
