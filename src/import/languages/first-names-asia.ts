/*
 * First names of the Arab world, of Turkey and Iran, the Caucasus, Asia and the Pacific, as the news of
 * every language writes them with Latin letters.
 */

export const MEN_OF_ASIA = `
  Aabid Aadil Aamir Aarav Aasif Abdelfattah Abdelhak Abdelhamid Abdelkader Abdelkrim Abdellah Abdelmajid
  Abdelmalek Abdelrahman Abderrahim Abderrahmane Abdeslam Abdessamad Abdi Abdifatah Abdirahman Abdirizak
  Abdulaziz Abdulkadir Abdulkarim Abdulla Abdullahi Abdulrahman Abdurahman Abhay Abhijit Abhinav Abhishek Abir
  Abu Abul Achraf Adnan Afif Afshin Afzal Aibek Aimen Ajay Akash Akbar Akhilesh Akhtar Akil Akira Akli Akram
  Akshay Alaa Alireza Allal Almaz Almazbek Altaf Amarinder Amarjit Ambrish Ameen Amirhossein Amit Amitabh
  Amjad Ammar Amol Anas Anies Aniket Anirban Anirudh Anis Ankit Ankur Anuj Anup Anupam Anutin Anwarul Arash
  Aravind Arbaaz Ardeshir Aref Arezki Arjan Arkan Arman Armen Arnab Arshad Arul Arup Arvinder Asad Asaduddin
  Aseem Asep Ashfaq Ashish Ashot Ashutosh Ashwin Asif Askar Aslam Ataul Atif Atiq Atul Avinash Ayad Ayub Azam
  Azamat Azeddine Azhar Azim Azmat Azmin Azzedine Babak Bachir Badri Bahaa Baher Bahman Bahram Bakyt Balaji
  Baldev Balram Balwinder Baqir Barham Barun Basant Basavaraj Basel Basem Bashir Basudeb Batbold Battulga Bayu
  Bechir Behnam Behrouz Behzad Belkacem Bhaskar Bhavesh Bhim Bhola Bhupesh Bhupinder Bibin Bidzina Bijan Bijoy
  Bikash Bikram Bimal Binali Bipin Biplab Birendra Biswajit Bolot Bounnhang Brahim Budiman Cengiz Cevdet
  Chafik Chandrakant Chandrashekhar Charanjit Chawki Chirag Chokri Ciwan Cuong Daiki Daisuke Dalbir Daljit
  Daniyar Dariush Davoud Davut Dawa Dayanand Debashish Dedi Deepak Deepanshu Deepender Devanand Devendra
  Devlet Dhanraj Dharmendra Dhia Digvijay Dilip Dilshad Dindo Dipak Djamel Dorje Driss Dushyant Dwijen Ebrahim
  Ehsan Ejaz Eknath Elchin Emomali Enele Enkhbayar Epeli Erdoğan Erkan Erlan Esmail Eyad Ezzedine Fadel Fadli
  Fahad Fahd Faiz Faizal Faizan Faraj Faramarz Fares Farès Farhad Farhan Farooq Farshad Farzad Fathi Fawzi
  Faycal Fayçal Fayez Fazal Fazlul Feisal Ferdows Fereydoun Feroz Firoz Gagik Gajanan Gajendra Ganbold Garegin
  Gaurav Gautham Gevorg Ghader Ghassan Ghazi Gholam Ghulam Giorgi Giridhar Gökçe Gökhan Golam Gopinath Govind
  Gulbuddin Gulzar Gurbaksh Gurdeep Gurdial Gurmeet Gurnam Gurpreet Gurudas Gurvinder Güven Habibullah Habibur
  Hachemi Hadj Hafiz Hafizur Haidar Haider Haitham Hakeem Hamad Hamadi Hamdan Hammadi Hani Hanif Hansraj
  Hardeep Hardik Haridas Harish Harjit Haroon Harpal Harsha Harshad Haruto Hatem Hayk Haytham Hazem
  Hekmatullah Hemant Hemi Hesam Hibatullah Hicham Hichem Hideki Hideo Hieu Himanshu Hiroki Hiroshi
  Hishammuddin Hitesh Hocine Hone Hooman Hormoz Hossam Houari Houshang Houssam Houssem Hovhannes Hrant Humayun
  Hussam Ichiro Iftikhar Ijaz Ikram Ilgar Imad Iman Imed Imtiaz Inderjit Inzamam Iqbal Iraj Irakli Irshad
  Ishaan Ishaq Isko Ismaïl Ismat Iyad Izzat Izzedine Jaafar Jaber Jabir Jafar Jagan Jahangir Jaideep Jaipal
  Jairam Jalal Jalil Jarrah Jasbir Jaspreet Jassim Jaswant Jatin Javad Javed Jawad Jawahar Jayant Jayaram
  Jayesh Jejomar Jiten Joginder Josaia Junichi Jyotiraditya Kabir Kais Kaïs Kakha Kalyan Kambiz Kapil Kashif
  Kassem Katsuya Kaushik Kaveh Kays Kazuo Kedar Kei Keisuke Kenta Keshav Keyvan Khairallah Khairy Khaldoun
  Khanh Khidr Khosrow Khurram Khurshid Kianoush Kien Kishan Kishore Koichi Kourosh Krishan Krishnan Kulbir
  Kuldeep Kunal Kushal Lakhan Lakhdar Lalit Lalu Larbi Lasha Levan Levon Liaquat Lobsang Lokesh Lotfi Lounis
  Lyès Maamar Madhav Madhavan Madhu Madhukar Madjid Mahadev Mahathir Mahbub Mahbubur Mahinda Mahsum
  Maithripala Majed Majid Makoto Makram Malek Mallikarjun Mamuka Mamun Manasseh Mangal Manish Manjit Manmeet
  Manohar Manouchehr Manzoor Marouane Marwan Masahiro Masao Masoud Massoud Mayank Mazen Mazlum Mehran Mehrdad
  Mejdi Mher Mikaele Mikheil Milind Miloud Minh Minoru Mithun Moad Mohammadreza Mohanad Mohand Mohanlal
  Mohannad Mohit Moinul Mokdad Mokhtar Moncef Montasser Morteza Mostafa Motilal Mouad Moulay Mouloud Mounir
  Mourad Mrinal Muammar Mücahit Muhaimin Muhamad Muhanad Muhannad Mujib Mujibur Mukund Mulayam Munir Munther
  Muqtada Murad Murali Murathan Murugan Mushtaq Mutaz Muzaffar Nabin Nacer Nadeem Nader Nadhem Nadim Nagaraj
  Naguib Naïm Naji Najibullah Nakul Nandan Naoki Narsingh Naseem Naseer Naser Nasiruddin Nasr Nassim Naushad
  Naveed Navjot Nawaz Nawfal Nayef Nazih Nazir Nazrul Neeraj Nghia Nidal Nihal Nika Nikau Nikhil Nilesh Nima
  Nirmal Nishant Nitesh Nitin Nitish Niyaz Nizam Noaman Noboru Nobuo Noureddine Nurlan Nurul Obaidul Okba
  Omprakash Osamu Otar Othman Palaniappan Pankaj Parag Paramjit Paresh Parminder Partha Parthasarathy Parvez
  Parviz Pasang Pawan Payam Pemba Peyman Phong Phuc Piyush Polat Pouya Prabhakar Prabhu Prabir Pradeep Pradip
  Pradyut Prafulla Prakash Pramod Pranab Pranav Prasanna Prasenjit Prashant Pratap Pratik Praveen Prawit
  Prayut Premchand Pritam Prithviraj Qais Qamar Qasim Qassem Qazi Quang Quoc Rabah Rabih Rabindra Rabindranath
  Radwan Raed Raees Rafic Rafiq Rafiqul Raghav Raghu Raghuram Rahmatullah Rajat Rajinder Rajkumar Rajnath Raju
  Raktim Ramachandran Ramadan Raman Ramdhani Ramez Ramil Ramin Ramnath Ramy Ranbir Randeep Randhir Ranjan
  Ratan Ravindra Rawiri Rehan Rehman Riad Riaz Rida Ridha Ridouane Riyad Rizieq Rizwan Rodante Rojhat Rommel
  Roshan Rouhollah Rupesh Rustam Ryo Sabahattin Saber Sadasivan Saddam Sadegh Sadek Sadiq Sadyr Saeb Saeed
  Saeid Saïd Saidur Saif Saifuddin Sajal Sajeeb Sajid Sajjad Sakib Salahuddin Salauddin Saleem Saleh Salil
  Salome Sameh Samit Samrat Samvel Sandeep Sandip Sanjeev Sanjib Sanjit Sankar Santosh Saqib Sarath Sarfaraz
  Sarwar Sasan Sashi Satoshi Satyajit Satyendra Saurabh Saurav Sayed Sayyid Seif Semisi Sepehr Serkan Serzh
  Sezgin Shabbir Shadi Shafik Shafiq Shafiqul Shahbaz Shahid Shahidul Shahin Shahjahan Shahnawaz Shahram
  Shahriar Shahzad Shaikh Shailesh Shakeel Shaker Shakib Shakil Shalva Shambhu Shamim Shamsul Shapour Sharad
  Sharif Shashank Shashi Shaukat Shavkat Shawki Shekhar Sherif Shigeru Shintaro Shivam Shivkumar Shivraj
  Shoaib Shohei Shrikant Shunsuke Shyam Siamak Siaosi Siavash Siddharth Siddhartha Sikandar Sione Sirajuddin
  Sirajul Sitaram Sitiveni Siva Sivakumar Slim Slimane Sofiane Sohail Sohan Soheil Sohel Sohrab Sokha Somchai
  Somsak Sonam Soner Sooronbay Sopheap Soroush Soufiane Soumya Sourav Srettha Srikanth Srinivas Srinivasan
  Subir Subramanian Sudarshan Sudeep Sudhir Sudip Sudipta Sufyan Sujit Sukhbir Sukhdev Sukumar Suleman Sumeet
  Sumit Sunder Sunil Surachai Suraj Suren Surjit Susilo Susumu Sutrisno Swapan Syed Tadashi Tahar Tahmid
  Tajuddin Takahiro Takashi Takeshi Talal Talgat Tama Tāmati Tammam Tane Taneti Tanmay Tanvir Taoufik Tapas
  Tariqul Taro Tatsuya Tauqir Tawfik Tayeb Tayseer Tejashwi Temuulen Tengiz Tenzin Tetsuya Tevita Thaksin
  Thamer Thanh Thongloun Tigran Tjahjo Toan Tomasi Tornike Toshiro Toufik Trung Tsakhia Tsering Tuan Tufail
  Tuilaepa Tuncay Tuncer Turhan Uday Uddhav Ujjal Ulugbek Umesh Usama Utpal Vagif Vahagn Vaibhav Vakhtang
  Vardan Varun Vasant Vasanth Vazgen Veerappa Venkaiah Venkat Vidyasagar Viet Vijayan Vijender Vikas Vikram
  Vikrant Viliame Vinayak Vineet Vinh Vinod Vipin Vipul Virat Virender Vishal Vishwanath Vivek Voreqe Vugar
  Wael Waheed Wahid Waisale Wajdi Waqar Waseem Wasim Wassim Wayan Wichai Wiremu Wissam Yacoub Yaghoub Yahia
  Yash Yashpal Yashwant Yazan Yazid Yerlan Yohanes Yoichi Yoshihide Yoshiro Youcef Younès Yudi Yukio Yusef
  Yuta Yutaka Zabihullah Zafar Zaheer Zaher Zahid Zahir Zalmay Zaman Zayed Zaza Zein Zeki Zia Ziad Ziaur Zied
  Zine Zouheir Zubair Zuhair Zulfiqar Zulkifli Zviad
  Abhimanyu Anandrao Anjaneyulu Balakrishna Damodar Dhirubhai Gopalakrishna Hiren Jignesh Kantilal Mangesh
  Nagesh Norbu Omkar Parth Pravin Prithvi Rohinton Rustom Tshering Udayan Utkarsh Yuvraj Zubin
`;

export const WOMEN_OF_ASIA = `
  Aabha Aarti Aashna Abeer Adeeba Adi Aditi Afaf Afreen Afroza Afsana Afsaneh Ahed Ahlam Aicha Aigul Ainura
  Aishwarya Aisuluu Akanksha Akhila Akiko Aliaa Almas Aloka Altynai Amandeep Amani Ambika Ameena Amel Amruta
  Anahera Anahit Anandi Ananya Anchal Angana Anindita Anisa Anjana Anju Anjum Antara Anupama Anupriya Anuradha
  Anush Anushka Aouatef Aparna Apeksha Apurva Aradhana Archana Arevik Arezoo Arij Aroha Arpita Arti Arundhati
  Arunima Arwa Asako Asala Aseel Ashwaq Aslı Asmaa Assel Astghik Asuman Atefeh Atishi Awatef Ayako Aynur Aysel
  Aysun Aytan Ayten Ayumi Azadeh Azar Azizah Azza Babita Badia Bahareh Baheyya Baljit Banafsheh Banani Banu
  Barkha Barnali Başak Basma Batoul Begüm Bela Belgin Berfin Beril Bermet Berna Berrin Betül Beyza Bhagyashree
  Bhanu Bharati Bhavana Bhavna Bilge Bimala Bindu Bipasha Birgül Bouchra Bouthaina Buket Burcu Bushra Büşra
  Canan Chadia Chafia Chahrazad Chaima Chaimaa Chaitali Chameli Chandrika Charu Chhaya Chieko Chirine Chitra
  Çiğdem Corazon Dalal Damini Dania Dariga Darshana Deepa Deepika Deepti Devyani Dhanya Dilnoza Dima Dipa
  Dipti Doaa Dolkar Dolma Douaa Dounia Eka Elaheh Elham Elnaz Eman Emi Emiko Enas Eriko Esra Esraa Eteri
  Etsuko Evin Ezgi Fadila Fadwa Faezeh Fahmida Fairouz Faiza Falguni Faranak Farhana Fariba Farida Farideh
  Farnaz Farzana Farzaneh Fatema Fathia Fathima Fattouma Fauzia Fawzia Feirouz Ferda Ferdousi Fereshteh Feriel
  Firdaus Forough Forouzan Fouzia Fozia Fumiko Garima Gauri Gayane Ghada Ghizlane Golnaz Golshifteh Gülay
  Gülcan Güler Gülizar Güllü Gulmira Gulnara Gulnaz Gulnora Gülnur Gülseren Gulshan Gülsüm Gültan Gülten Gunay
  Gunjan Gurmit Habiba Hacer Hafida Hafsia Haifa Hajar Hamida Hanako Hanane Hanh Hanife Hanin Harini Harpreet
  Harsimrat Haruka Hasina Hasmik Hatun Havva Hayfa Hazal Heena Hema Hemalatha Hemlata Hend Hengameh Hetal Hien
  Hina Hinemoa Hiroko Hitomi Hoa Homa Houda Hripsime Huda Huma Huong Husna Ibtihal Ibtissam Ichrak Ikram Ilham
  Iman Imane Imee Inas Indrani Indu Insaf Intissar Isha Ishita Ishrat Ismat Israa Jagruti Jahanara Jalila
  Janaki Janani Jasleen Jaspreet Jaya Jayanti Jayashree Jhumpa Jihane Jila Jinkee Joumana Juhi Jülide Junko
  Jyotsna Kaho Kahurangi Kajal Kajol Kalani Kamini Kana Kanika Kanimozhi Kanta Kaori Kaouther Kareena Karishma
  Katayoun Kausar Kaveri Kavitha Kawthar Kazuko Keiko Ketevan Ketino Khadijah Khadra Khaleda Khalida Khaoula
  Khatia Khouloud Khushbu Kimiko Kiran Kiri Komal Konkona Kriti Kritika Kübra Kulsum Kulwinder Kumiko Kumkum
  Kumud Kusum Kyoko Ladan Laleh Lalitha Lamya Lata Latha Lavenia Leyli Lhamo Lilit Linh Lipika Litia Lobna
  Lopa Loren Losaline Loubna Loujain Lubna Lusine Machiko Madhavi Madhubala Madina Maha Mahassen Mahboubeh
  Mahima Mahin Mahnaz Mahsa Mahshid Mahvash Maimuna Maïssa Majida Maka Makiko Malak Malalai Malavika Malee
  Malini Mamata Mami Manal Manana Manar Mandana Mandira Mane Maneka Manjari Manju Manjula Manorama Manpreet
  Maram Marama Maricel Mariko Marivic Mariyam Marzieh Masako Masih Masoumeh Masuda Maysaa Mayssa Mayu Mayumi
  Medha Meera Meerim Meghna Megumi Mehak Mehbooba Meher Mehrangiz Mehriban Mehrunnisa Mele Meriem Meryam
  Michiko Midori Mieko Miho Mikiko Minako Mitali Mithali Mitsuko Miyuki Moana Mojgan Momoko Momtaz Moumita
  Mouna Moushumi Mousumi Mridula Mukta Mumtaz Munmun Munni Müzeyyen Naaz Naciye Nadera Nadjat Nafeesa Nafisa
  Nagehan Nagma Nahid Naima Naina Najlaa Najma Namita Namrata Nanaia Nandini Nandita Nanuka Naoko Nargess
  Nargis Nargiza Narine Naseema Nasim Nasima Nasreen Nassima Natela Natsuki Navneet Nazanin Nazia Nazma
  Nazneen Nebahat Neelam Neelima Neena Neeraja Neerja Neeta Neetu Negar Neriman Neslihan Nesrine Nevin Nezahat
  Ngahuia Ngaire Ngoc Nhung Nihad Niharika Niki Nilay Nilima Nilofer Niloufar Nilufar Nilüfer Nimet Nino
  Nirupama Nisha Nishat Nisrine Nita Nithya Nivedita Noha Noorjahan Nooshin Noriko Noura Nouria Nune Nupur
  Nuray Nurcan Nurhaliza Nurhan Nurten Nusrat Ouafa Oumaima Oumayma Padmaja Padmini Paetongtarn Pallavi
  Palwasha Parastoo Paria Parineeti Parisa Parmjit Parul Parvaneh Parveen Pegah Pema Phuong Piyali Pooja
  Poonam Pouran Prabha Pragya Pranati Pratibha Pratima Preeti Prerna Pritha Priti Priyanka Puja Pushpa Rabha
  Rachana Rachna Radhia Radhika Raghad Ragini Raheela Raheleh Rahima Rahma Raj Rajaa Rajani Rajeshwari Rajni
  Rakhi Ramya Rani Ranjana Ranya Rashida Rashmi Rasmea Ratana Rawan Rawya Raya Rayan Razan Razia Reem Reema
  Reena Reeta Rehana Reiko Rekha Renu Renuka Reshma Reyhaneh Richa Rie Rieko Rinku Risa Ritu Riya Rohini Rojda
  Rojin Rokeya Rola Romila Roopa Roula Roya Ruba Rubina Ruchi Ruchika Rukhsana Rukmini Rumana Rupa Rupali
  Ruqaya Rushanara Ruzanna Ryoko Saadet Saadia Sabah Sabiha Sabita Sachiko Sadaf Sadhana Sadia Safa Safaa
  Safia Sahar Saida Saïda Saima Saira Saki Sakina Sakshi Saliha Salima Salote Saloua Saltanat Samah Samaneh
  Samar Sameera Samin Samina Samiya Sana Sanaa Sanam Sandhya Sangeeta Sangita Sania Sanjana Sanjida Santosh
  Sapna Sarita Saroj Sasikala Satoko Saule Savita Sawsan Sayaka Sayuri Seema Seiko Sela Semiha Sepideh Sereana
  Şerife Setareh Setsuko Sevilay Sevinj Sezen Shabana Shabnam Shada Shadi Shagufta Shahana Shahd Shahida
  Shahira Shahla Shahnaz Shahrzad Shaila Shaimaa Shaista Shalini Shamima Shanta Shantabai Shanthi Shaparak
  Sharbani Sharmin Sharmistha Shazia Shefali Shehla Shehnaz Sherine Shikha Shilpa Shiva Shizuka Shobha Shohreh
  Shoko Shraddha Shruti Shubhra Shukria Shushan Shweta Shyamala Sidar Sihem Simin Simran Sindhu Sinta Siranush
  Şirin Sita Sneha Soheila Sohini Somayeh Somying Sonali Sonam Soni Souad Souha Soumaya Soumya Sousan Sridevi
  Srijana Stuti Suad Subhadra Suchitra Suda Sudha Suha Suhair Suhasini Sujatha Sulochana Sultana Sumaiya Suman
  Sumana Sumati Sumiko Suna Sunaina Sunanda Suparna Supriya Surabhi Surekha Suriya Sushila Sushmita Swapna
  Swarna Swati Taapsee Tabassum Taghrid Tahani Taherah Tahereh Tahmina Takako Tamaki Tamar Tamta Tansu Tanu
  Tanuja Tanvi Taraneh Tarita Tasleema Taslima Tasneem Tasnim Tatevik Teesta Tejaswini Teuila Thao Thenmozhi
  Thoraya Thuraya Thuy Tomoko Toshiko Trang Trupti Tuba Tuğçe Tui Tulika Tuyet Umida Umme Ümmü Urvashi Uzma
  Vaishali Vandana Vanita Varsha Vatsala Veena Vibha Vijaya Vineeta Vinita Wafa Wafaa Wahiba Walaa Whetu Widad
  Wijdan Wissal Yalda Yamina Yamini Yangchen Yasaman Yashoda Yingluck Yogita Yoko Yousra Yuka Yukari Yukiko
  Yuko Yumi Yumiko Yuriko Yusra Zahia Zahira Zakia Zareen Zarifa Zaruhi Zeba Zeenat Zeina Zeinab Zelal Zhila
  Ziba Zinat Zineb Zoubeida Zoubida Zubaida Zubeda Zulfiya
  Amna Ankita Anusha Ashwini Asmita Bilqis Bina Devaki Dimple Fehmida Hetalben Jayalalithaa Karuna Kasturba
  Mayawati Megha Mrinalini Nidhi Nighat Payal Revathi Roshni Ruksana Sarojini Shaheen Shailaja Shubhangi
  Susheela Tahira Tripti Zubeida
`;
