package org.throughline.bench.graph;

import java.util.List;
import java.util.stream.Stream;

/** The words that names and texts are made of; combined, they are of nobody and nowhere. */
final class WordStock {

    static final List<String> GIVEN = words("""
            Ada Adele Agnes Aidan Ailsa Alasdair Alba Alban Alma Alys Amara Amina Aneurin Angharad Anil Anneliese Anwen
            Arjun Asha Astrid Augusta Aurelia Barnaby Beatrix Benedict Beryl Bethan Blanche Bronwen Bruno Caitlin Callum
            Carys Cecily Celeste Ceri Chidi Clement Clodagh Conrad Cordelia Cressida Cyril Dafydd Daphne Delyth Dermot
            Dilys Dinesh Dominic Dorothea Edith Edmund Efua Eilidh Eleri Elspeth Emrys Enid Eshe Esme Euan Eunice Fabian
            Farah Fenella Fergus Ffion Finlay Fiona Flora Florian Freya Gareth Gethin Gideon Gillian Giles Glenys Gopal
            Greta Gwen Hamish Harriet Hazel Hector Hester Hilary Hugo Ian Ida Idris Ifeoma Ilse Imogen Indira Iona Iris
            Isla Ivo Jasper Jemima Jethro Jocelyn Jolyon Juno Kavita Keir Kenji Kirsten Kofi Kwame Lachlan Lalita Leila
            Leopold Lettice Linus Llinos Lorcan Lorna Lowri Lucian Lydia Magnus Mairi Malachy Manon Marius Maud Mavis
            Meera Meirion Mercy Merryn Mihir Millicent Mina Morag Morwenna Muriel Myfanwy Nadia Nerys Niamh Nigel Nils
            Nkechi Noreen Octavia Olwen Oonagh Orla Oscar Osian Ottilie Padma Pascoe Pearl Penelope Percy Petra Phoebe
            Piers Priya Quentin Rafferty Ranjit Rashida Rhiannon Rhona Rhys Roland Rosalind Rowena Rufus Rupert Sabine
            Saffron Selma Senga Seren Shona Sibyl Silas Sinead Siobhan Solveig Stellan Sunita Sybil Tamsin Tariq Tegan
            Thea Theodora Tilda Torquil Tristan Ulric Una Ursula Vashti Verity Vikram Violet Wilfred Winifred Xanthe
            Yasmin Yestyn Yusuf Zara Zelda Zoë Zuleika""");

    static final List<String> STEMS = words("""
            Ash Alder Amber Apple Arken Barrow Bass Beck Bent Birch Black Brack Bram Bran Brook Buck Burn Cald Cam
            Carl Chad Clay Clif Cole Cran Crow Dal Dar Dean Dun Earl East Elm Fair Far Fern Fox Glen Gold Grim Hal
            Ham Hart Haver Hawk Hazel Helm Holm Horn Hux Kel Kirk Lang Lark Leigh Lin Lock Mal Marl Mel Mill Moss Nether
            New Nor Oak Orm Otter Pen Pick Quarn Rad Raven Red Rother Rush Sand Scar Sed Shel Silver Skel Stain Stan
            Stock Sud Swin Tan Thorn Thur Tilling Tor Ulver Wake Wal Warm Wen Whit Wick Win Wolver Wood Wy Yar""");

    static final List<String> PLACE_ENDINGS = words("""
            bourne bridge brook bury by caster combe cote dale den field ford gate ham haven hurst ingham ington keld
            lea leigh ley mere minster mouth over pool port rigg sett shaw stead stoke stow thorpe ton wade wardine
            water well wick wold worth""");

    static final List<String> SURNAME_ENDINGS = words("""
            acre all am ant ard bell berry bourne by cott craft croft dale dean den ditch endale er erby ett field
            folk ford garth gate gill good grave grove hall ham head holm house hurst iday ing kin land law lett
            ley lock low man mead mont mire more nell nor ock path ram ridge row sall seed shaw side son stall stead
            stone thwaite ton vane ward way well wick win wold wood worth wright yard""");

    static final List<String> SIDES = words("North South East West Mid Upper Lower Great Little");

    static final List<String> SAINTS = words("""
            Agatha Aidan Alban Aldhelm Anselm Audrey Bega Botolph Brannoc Bride Cedd Chad Columba Cuthbert Cyprian
            Dunstan Edmund Etheldreda Faith Felix Frideswide Gall Giles Godric Guthlac Helena Hilda Ives Kenelm Mildred
            Mungo Neot Ninian Osyth Oswald Pega Petroc Piran Rumon Samson Swithun Teilo Ursula Werburgh Wilfrid""");

    static final List<String> SPECIALITIES = phrases("""
            Acute Care|Ambulance|Cancer|Children and Young People|Community Health|Dental|Ear and Eye|Heart and Chest
            Integrated Care|Learning Disability|Maternity|Mental Health|Neurology|Orthopaedic|Primary Care|Rehabilitation
            Rheumatology|Specialist Surgery|Teaching Hospitals|University Hospitals|Urgent Care|Women and Newborn""");

    static final List<String> SUBJECTS = phrases("""
            Ageing Well|Antenatal Records|Appointment Booking|Bed Management|Blood Stocks|Cancer Pathways|Cardiac Rehabilitation
            Care Homes|Clinical Coding|Clinical Informatics|Community Nursing|Consent|Data Sharing|Dementia Care|Diabetes Self-Care
            Diagnostic Imaging|Digital Inclusion|Discharge Summaries|Electronic Prescribing|Electronic Records|Emergency Flow
            End of Life Care|Eye Screening|Frailty|Genomic Testing|Health Literacy|Home Monitoring|Identity and Access
            Infection Control|Interoperability|Kidney Care|Laboratory Results|Long Covid|Medicines Safety|Nurse Rostering
            Outpatients|Pathology Networks|Patient Portals|Pharmacy First|Population Health|Procurement|Referral Triage
            Remote Consultation|Research Recruitment|Respiratory Care|Safeguarding|School Nursing|Sepsis Alerts|Single Sign-On
            Skills of Staff|Sleep Medicine|Speech Therapy|Stroke Care|Surgical Robotics|Telecare|Theatre Scheduling
            Vaccination|Virtual Wards|Waiting Lists|Wound Care""");

    static final List<String> TOPICS = phrases("""
            Digital transformation|Artificial intelligence|Clinical informatics|Data and analytics|Digital inclusion
            Digital skills|Electronic records|Funding|Genomics|Interoperability|Medicines|Mental health|Remote care|Research
            Workforce""");

    static final List<String> TITLES = phrases("""
            Analyst|Chair|Chief Clinical Information Officer|Chief Executive|Chief Information Officer|Chief Nursing Officer
            Clinical Director|Clinical Lead for Informatics|Consultant Physician|Director of Digital|Director of Finance
            Director of Nursing|Director of Strategy|Head of Data|Head of Innovation|Honorary Fellow|Honorary Professor
            Lecturer|Medical Director|Non-executive Director|Pharmacist|Professor of Health Informatics|Programme Manager
            Project Lead|Research Fellow|Trustee""");

    static final List<String> PURPOSES = phrases("""
            bring records together|cut the time that patients wait|free the time of clinicians|give patients their own data
            lower the cost of paper|make care safer at night|make results known sooner|move care closer to home
            prepare staff for new tools|reach those who are not online|share what works|show where care differs
            spare patients a journey|spot illness earlier|support carers|train the next leaders""");

    static final List<String> BENEFICIARIES = phrases("""
            carers|children and their families|clinical teams|community nurses|general practices|hospital pharmacists
            managers of services|midwives|older people|outpatients|patients with long conditions|people in care homes
            people who live alone|researchers|rural practices|social workers|students of medicine|wards at night""");

    static final List<String> COMPANY_WORDS = words("""
            Analytics Apps Care Clinical Cloud Data Devices Diagnostics Digital Genomics Health Imaging Informatics
            Insight Labs Logic Medical Networks Pathways Records Robotics Sensors Signal Software Systems Technologies""");

    private WordStock() {}

    private static List<String> words(String text) {
        return List.of(text.split("\\s+", -1));
    }

    private static List<String> phrases(String text) {
        return Stream.of(text.split("[|\n]", -1)).map(String::strip).toList();
    }
}
